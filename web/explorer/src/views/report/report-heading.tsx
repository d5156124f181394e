import { Link } from 'react-router';
import { places } from '../../app/places';
import { useFormats } from '../../language/formats';
import { FORMS, SCOPES, STATUSES, useTerm } from '../../language/terms';
import { defineText, useText } from '../../language/text';
import type { Report } from './report-model';
import styles from './report.module.css';

const text = defineText(
  {
    heading: (agency: string, year: number) => `${agency} ${year} 年年报`,
    district: '地区',
    agency: '机关',
    period: '统计期限',
    illegible: '看不清',
    scope: '统计范围',
    form: '格式',
    status: '状态',
    published: '发布日期',
    siteCode: '网站标识码',
    unstated: '未标明',
    revision: '版本',
    findings: '核验',
    failed: (errors: number, warnings: number) => `${errors} 项错误，${warnings} 项警告`,
    neighbours: '前后年度',
    former: (year: number) => `← ${year} 年`,
    next: (year: number) => `${year} 年 →`,
    none: '无相邻年度',
    fictional: '示例',
    central: '中央机关',
  },
  {
    heading: (agency: string, year: number) => `${agency}: report for ${year}`,
    district: 'District',
    agency: 'Agency',
    period: 'Period',
    illegible: 'illegible',
    scope: 'Scope',
    form: 'Form',
    status: 'Status',
    published: 'Published',
    siteCode: 'Site code',
    unstated: 'not stated',
    revision: 'Revision',
    findings: 'Findings',
    failed: (errors: number, warnings: number) => `${errors} errors, ${warnings} warnings`,
    neighbours: 'Other years',
    former: (year: number) => `← ${year}`,
    next: (year: number) => `${year} →`,
    none: 'no report of the year before or after',
    fictional: 'fictional',
    central: 'central body',
  },
);

const BADGES = { PUBLISHED: 'badge good', NEEDS_REVIEW: 'badge warning', RETRACTED: 'badge error' } as const;

/** Which report this is: of whom, of what period, whom its figures cover, and whether it may be relied on. */
export function ReportHeading({ report }: { readonly report: Report }) {
  const words = useText(text);
  return (
    <header>
      <div className={styles.headline}>
        <h1>{words.heading(report.agency.name, report.year)}</h1>
        <Neighbours report={report} />
      </div>
      {report.title !== null && (
        <p className={styles.printed} lang="zh-CN">
          {report.title}
        </p>
      )}
      <Identity report={report} />
    </header>
  );
}

function Neighbours({ report: { previous, next } }: { readonly report: Report }) {
  const words = useText(text);
  return (
    <nav aria-label={words.neighbours} className="row">
      {previous && <Link to={places.report(previous.id)}>{words.former(previous.year)}</Link>}
      {next && <Link to={places.report(next.id)}>{words.next(next.year)}</Link>}
      {!previous && !next && <span className="soft">{words.none}</span>}
    </nav>
  );
}

function Identity({ report }: { readonly report: Report }) {
  const words = useText(text);
  const inWords = useTerm();
  const { date } = useFormats();
  const { district, agency, period, form, scope, scopeWords, status, publishedOn, siteCode } = report;
  const facts = [
    [words.district, district ? <DistrictName district={district} year={report.year} /> : words.central],
    [words.agency, agency.name],
    [
      words.period,
      period ? `${period.from ?? words.illegible} – ${period.to ?? words.illegible}` : words.unstated,
    ],
    [
      words.scope,
      <>
        {inWords(SCOPES[scope])} {scopeWords !== null && <q lang="zh-CN">{scopeWords}</q>}
      </>,
    ],
    [words.form, inWords(FORMS[form])],
    [words.status, <span className={BADGES[status]}>{inWords(STATUSES[status])}</span>],
    [words.published, publishedOn === null ? words.unstated : date(publishedOn)],
    [words.siteCode, siteCode ?? words.unstated],
    [words.revision, String(report.revision)],
    [
      words.findings,
      <a href="#findings">{words.failed(report.consistency.errors, report.consistency.warnings)}</a>,
    ],
  ] as const;
  return (
    <dl className={styles.identity}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface DistrictNameProps {
  readonly district: NonNullable<Report['district']>;
  readonly year: number;
}

function DistrictName({ district: { code, fullName, fictional }, year }: DistrictNameProps) {
  const words = useText(text);
  return (
    <>
      <Link to={places.district(code, year)}>{fullName}</Link> <span className="soft">{code}</span>{' '}
      {fictional && <span className="badge warning">{words.fictional}</span>}
    </>
  );
}
