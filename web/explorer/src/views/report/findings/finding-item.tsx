import { SEVERITIES, useTerm, VERDICTS } from '../../../language/terms';
import type { Choice } from '../choice';
import type { ReportFinding, ReportModel } from '../report-model';
import { FindingFigures } from './finding-figures';
import { FindingReview } from './finding-review';
import styles from './findings.module.css';

const COLOURS = { ERROR: 'badge error', WARNING: 'badge warning', INFO: 'badge' } as const;

interface FindingItemProps {
  readonly finding: ReportFinding;
  readonly model: ReportModel;
  readonly isChosen: boolean;
  readonly choose: (choice: Choice) => void;
}

/** One finding: a press of its sentence shows the cells it rests on, in the form and in the document. */
export function FindingItem({ finding, model, isChosen, choose }: FindingItemProps) {
  const inWords = useTerm();
  const { id, rule, verdict, severity, message } = finding;
  const known = model.rules.get(rule);
  return (
    <li className={styles.item} data-finding={id}>
      <p className={styles.head}>
        {verdict === 'FAIL' ? (
          <span className={COLOURS[severity]}>{inWords(SEVERITIES[severity])}</span>
        ) : (
          <span className="badge">{inWords(VERDICTS[verdict])}</span>
        )}{' '}
        <abbr title={known?.formula} className={styles.rule}>
          {rule}
        </abbr>{' '}
        <span className="soft">{known?.name}</span>
      </p>
      <button
        type="button"
        className={styles.message}
        aria-pressed={isChosen}
        onClick={() => choose({ kind: 'finding', id })}
      >
        {message}
      </button>
      <FindingFigures finding={finding} />
      <FindingReview finding={finding} />
    </li>
  );
}
