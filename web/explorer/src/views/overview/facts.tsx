import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { OverviewQuery } from '../../api/operations.generated';
import { places } from '../../app/places';
import { useFormats } from '../../language/formats';
import { SEVERITIES, useTerm } from '../../language/terms';
import { defineText, useText } from '../../language/text';
import styles from './overview.module.css';

const text = defineText(
  {
    holds: '数据集概况',
    reports: '现行年报',
    revisions: '含历次修订',
    districts: '有年报的地区',
    agencies: '行政机关',
    years: '年度',
    imported: '最近导入',
    never: '尚无',
    findings: (severity: string) => `核验：${severity}`,
  },
  {
    holds: 'What the dataset holds',
    reports: 'Current reports',
    revisions: 'With all revisions',
    districts: 'Districts with reports',
    agencies: 'Agencies',
    years: 'Years',
    imported: 'Last import',
    never: 'none yet',
    findings: (severity: string) => `Findings: ${severity}`,
  },
);

interface FactsProps {
  readonly overview: OverviewQuery;
  readonly fictional: boolean;
}

/** How much there is, how recent, and what the checks say; of fictional districts as far as the service counts them. */
export function Facts({ overview, fictional }: FactsProps) {
  const words = useText(text);
  const inWords = useTerm();
  const { count, dateTime } = useFormats();
  const { reportDataset: dataset, oldest, latest, errors, warnings } = overview;
  const [first, last] = [oldest.nodes[0]?.year, latest.nodes[0]?.year];
  const findings = [
    ['ERROR', errors],
    ['WARNING', warnings],
  ] as const;
  return (
    <section aria-label={words.holds}>
      <dl className={styles.facts}>
        <Fact label={words.reports}>{count(oldest.totalCount)}</Fact>
        {!fictional && (
          <>
            <Fact label={words.revisions}>{count(dataset.revisions)}</Fact>
            <Fact label={words.districts}>{count(dataset.districts)}</Fact>
            <Fact label={words.agencies}>{count(dataset.agencies)}</Fact>
          </>
        )}
        <Fact label={words.years}>{first === last ? (first ?? '–') : `${first}–${last}`}</Fact>
        {findings.map(([severity, { totalCount }]) => (
          <Fact key={severity} label={words.findings(inWords(SEVERITIES[severity]))}>
            <Link to={places.quality(fictional, severity)}>{count(totalCount)}</Link>
          </Fact>
        ))}
        <Fact label={words.imported}>
          {dataset.lastImportedAt === null ? words.never : dateTime(dataset.lastImportedAt)}
        </Fact>
      </dl>
    </section>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
