import { Fold } from '../../../components/fold';
import { useTerm, VERDICTS } from '../../../language/terms';
import { defineText, useText } from '../../../language/text';
import type { Choice } from '../choice';
import type { ReportModel } from '../report-model';
import { FindingItem } from './finding-item';
import styles from './findings.module.css';
import { groupFindings } from './order-findings';

const text = defineText(
  {
    title: '核验',
    summary: (errors: number, warnings: number, assumed: number, assessed: number) =>
      `已核验 ${assessed} 项：${errors} 项错误，${warnings} 项警告，${assumed} 项按空白为零通过。`,
    nothing: '没有不通过的规则。',
  },
  {
    title: 'Findings',
    summary: (errors: number, warnings: number, assumed: number, assessed: number) =>
      `${assessed} assessed: ${errors} errors, ${warnings} warnings, ${assumed} pass if blank is zero.`,
    nothing: 'No rule fails.',
  },
);

interface FindingListProps {
  readonly model: ReportModel;
  readonly chosen: string | undefined;
  readonly choose: (choice: Choice) => void;
}

/** What the rules say of the report: what fails in front, what passes folded away. */
export function FindingList({ model, chosen, choose }: FindingListProps) {
  const words = useText(text);
  const inWords = useTerm();
  const { findings, consistency } = model.report;
  const { errors, warnings, assumed, assessed } = consistency;
  const groups = groupFindings(findings);
  return (
    <section className="card" aria-labelledby="findings">
      <h2 id="findings" className={styles.title}>
        {words.title}
      </h2>
      <p className={styles.summary}>{words.summary(errors, warnings, assumed, assessed)}</p>
      {groups[0]?.verdict !== 'FAIL' && <p className={styles.summary}>{words.nothing}</p>}
      {groups.map(({ verdict, findings: its }) => (
        <Fold
          key={verdict}
          open={verdict === 'FAIL' || its.some(({ id }) => id === chosen)}
          summary={
            <>
              {inWords(VERDICTS[verdict])} <span className="badge">{its.length}</span>
            </>
          }
        >
          <ul className={styles.list}>
            {its.map((finding) => (
              <FindingItem
                key={finding.id}
                finding={finding}
                model={model}
                isChosen={finding.id === chosen}
                choose={choose}
              />
            ))}
          </ul>
        </Fold>
      ))}
    </section>
  );
}
