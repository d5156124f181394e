import { Link } from 'react-router';
import { places } from '../../app/places';
import { LEVEL_OF_ONE, useTerm } from '../../language/terms';
import { defineText, useText } from '../../language/text';
import type { District } from './district';
import styles from './district.module.css';
import { PeersLink } from './peers-link';

const text = defineText(
  {
    above: '上级',
    code: (code: string) => `代码 ${code}`,
    since: (year: number) => `${year} 年启用`,
    until: (year: number) => `${year} 年停用`,
    fictional: '示例地区，数据为虚构',
    predecessors: '前身：',
    successors: '后继：',
    report: (year: number) => `${year} 年年报`,
  },
  {
    above: 'Above',
    code: (code: string) => `Code ${code}`,
    since: (year: number) => `since ${year}`,
    until: (year: number) => `until ${year}`,
    fictional: 'Fictional: its figures are invented',
    predecessors: 'Predecessors: ',
    successors: 'Successors: ',
    report: (year: number) => `Report of ${year}`,
  },
);

interface DistrictHeadProps {
  readonly district: District;
  /** Null without any report. */
  readonly year: number | null;
}

/** Which division it is: where it lies, since when, what it was before, and where to go from here. */
export function DistrictHead({ district, year }: DistrictHeadProps) {
  const words = useText(text);
  const inWords = useTerm();
  const { code, fullName, level, fictional, validFrom, validTo, ancestors, name } = district;
  const report = district.reports.find((each) => each.year === year);
  return (
    <header>
      {ancestors.length > 0 && (
        <nav aria-label={words.above} className={styles.above}>
          {ancestors.map((ancestor) => (
            <span key={ancestor.code}>
              <Link to={places.district(ancestor.code, year ?? undefined)}>{ancestor.name}</Link> /{' '}
            </span>
          ))}
          {name}
        </nav>
      )}
      <h1>{fullName}</h1>
      <p className="row">
        <span className="badge">{inWords(LEVEL_OF_ONE[level])}</span>
        <span className="soft">{words.code(code)}</span>
        {validFrom !== null && <span className="soft">{words.since(validFrom)}</span>}
        {validTo !== null && <span className="badge warning">{words.until(validTo)}</span>}
        {fictional && <span className="badge warning">{words.fictional}</span>}
        {report && <Link to={places.report(report.id)}>{words.report(report.year)}</Link>}
        {year !== null && <PeersLink district={district} year={year} />}
      </p>
      <Relatives label={words.predecessors} of={district.predecessors} />
      <Relatives label={words.successors} of={district.successors} />
    </header>
  );
}

interface RelativesProps {
  readonly label: string;
  readonly of: readonly { readonly code: string; readonly fullName: string }[];
}

function Relatives({ label, of: districts }: RelativesProps) {
  if (districts.length === 0) return null;
  return (
    <p>
      {label}
      {districts.map(({ code, fullName }) => (
        <span key={code}>
          <Link to={places.district(code)}>{fullName}</Link>{' '}
        </span>
      ))}
    </p>
  );
}
