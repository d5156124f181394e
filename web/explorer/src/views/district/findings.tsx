import { Link } from 'react-router';
import type { DistrictYearQuery } from '../../api/operations.generated';
import { places } from '../../app/places';
import { SEVERITIES, useTerm, VERDICTS } from '../../language/terms';
import { defineText, useText } from '../../language/text';
import styles from './district.module.css';

type Finding = NonNullable<NonNullable<DistrictYearQuery['district']>['report']>['findings'][number];

const text = defineText(
  {
    title: '核验结果',
    none: '这份年报没有不通过的核验。',
    assumed: (count: number) => `${count} 项按空白为零通过`,
  },
  {
    title: 'Findings',
    none: 'No check of this report fails.',
    assumed: (count: number) => `${count} pass if blank is zero`,
  },
);

interface FindingsProps {
  readonly reportId: string;
  readonly findings: readonly Finding[];
}

/** What the checks say of the report, each leading to the cells that it is about. */
export function Findings({ reportId, findings }: FindingsProps) {
  const words = useText(text);
  const inWords = useTerm();
  const failed = findings.filter(({ verdict }) => verdict === 'FAIL');
  const assumed = findings.filter(({ verdict }) => verdict === 'ASSUMED');
  return (
    <section aria-label={words.title}>
      {failed.length === 0 && <p className="soft">{words.none}</p>}
      <ul className={styles.findings}>
        {failed.map(({ id, rule, severity, message }) => (
          <li key={id}>
            <span className={`badge ${severity.toLowerCase()}`}>{inWords(SEVERITIES[severity])}</span>{' '}
            <Link to={places.finding(reportId, id)}>{rule}</Link> {message}
          </li>
        ))}
      </ul>
      {assumed.length > 0 && (
        <details>
          <summary className="soft">{words.assumed(assumed.length)}</summary>
          <ul className={styles.findings}>
            {assumed.map(({ id, rule, verdict, message }) => (
              <li key={id}>
                <span className="badge">{inWords(VERDICTS[verdict])}</span>{' '}
                <Link to={places.finding(reportId, id)}>{rule}</Link> {message}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
