import { useMemo } from 'react';
import { Link } from 'react-router';
import type {
  DistrictStandingsQuery,
  DistrictYearQuery,
  Measure,
  RankAmongFragment,
} from '../../api/operations.generated';
import { places } from '../../app/places';
import type { TableColumn } from '../../components/data-table';
import { IndicatorFigure } from '../../components/indicator-figure';
import type { IndicatorDefinition, IndicatorName } from '../../components/indicators';
import { useFormats } from '../../language/formats';
import { CIRCLES, MISSING_REASONS, useTerm } from '../../language/terms';
import { defineText, useText } from '../../language/text';
import styles from './district.module.css';

type Standings = NonNullable<DistrictStandingsQuery['district']>;
type YearFigure = NonNullable<NonNullable<DistrictYearQuery['district']>['report']>['indicators'][number];

/** An indicator and what it is in the year. */
export interface FigureRow {
  readonly definition: IndicatorDefinition;
  readonly figure: YearFigure;
}

const text = defineText(
  {
    indicator: '指标',
    value: '数值',
    numerator: '分子',
    denominator: '分母',
    low: '95% 下限',
    high: '95% 上限',
    findings: '相关核验',
    tied: '并列',
    only: '仅此一地',
  },
  {
    indicator: 'Indicator',
    value: 'Value',
    numerator: 'Numerator',
    denominator: 'Denominator',
    low: '95 % low',
    high: '95 % high',
    findings: 'Findings',
    tied: 'tied',
    only: 'the only one',
  },
);

type Circle = keyof typeof CIRCLES;
const CIRCLES_IN_ORDER = Object.keys(CIRCLES) as Circle[];

/** The columns of each measure: rates have parts and ranks, counts and amounts neither. */
export function useFigureColumns(
  reportId: string,
  standings: Standings | null,
): Readonly<Record<Measure, readonly TableColumn<FigureRow>[]>> {
  const words = useText(text);
  const inWords = useTerm();
  return useMemo(() => {
    const { name, value, parts, findings } = plainColumns(words, reportId);
    const ranks = CIRCLES_IN_ORDER.map((circle) => rankColumn(circle, inWords(CIRCLES[circle]), standings));
    const rates = [name, value, ...parts, ...ranks, findings];
    const numbers = [name, value, findings];
    return { PROPORTION: rates, RATIO: rates, COUNT: numbers, AMOUNT: numbers };
  }, [words, inWords, reportId, standings]);
}

function plainColumns(words: (typeof text)['ZH'], reportId: string) {
  const name: TableColumn<FigureRow> = {
    name: 'name',
    label: words.indicator,
    value: ({ figure }) => figure.name,
    show: ({ definition, figure }) => (
      <details className={styles.name}>
        <summary>{definition.label}</summary>
        <p>{definition.definition}</p>
        <p className="soft">{figure.explanation}</p>
      </details>
    ),
  };
  const value: TableColumn<FigureRow> = {
    name: 'value',
    label: words.value,
    numeric: true,
    value: ({ figure }) => figure.amount ?? figure.value,
    show: ({ figure }) => <IndicatorFigure of={figure} />,
  };
  const findings: TableColumn<FigureRow> = {
    name: 'findings',
    label: words.findings,
    value: ({ figure }) => figure.findings.map(({ id }) => id).join(' ') || null,
    show: ({ figure }) =>
      figure.findings.map((each) => <FindingLink key={each.id} of={each} on={reportId} />),
  };
  return { name, value, parts: partColumns(words), findings };
}

/** What a rate is made of and how sure it is. */
function partColumns(words: (typeof text)['ZH']): readonly TableColumn<FigureRow>[] {
  return [
    numberColumn('numerator', words.numerator, ({ numerator }) => numerator, 'count'),
    numberColumn('denominator', words.denominator, ({ denominator }) => denominator, 'count'),
    numberColumn('interval.low', words.low, ({ interval }) => interval?.low ?? null, 'percent'),
    numberColumn('interval.high', words.high, ({ interval }) => interval?.high ?? null, 'percent'),
  ];
}

function numberColumn(
  name: string,
  label: string,
  of: (figure: YearFigure) => number | null,
  format: 'count' | 'percent',
): TableColumn<FigureRow> {
  const value = ({ figure }: FigureRow) => of(figure);
  return { name, label, numeric: true, value, show: (row) => <Part value={value(row)} format={format} /> };
}

function Part({ value, format }: { readonly value: number | null; readonly format: 'count' | 'percent' }) {
  const formats = useFormats();
  return value === null ? null : <span className="soft">{formats[format](value)}</span>;
}

function FindingLink({
  of: finding,
  on,
}: {
  readonly of: YearFigure['findings'][number];
  readonly on: string;
}) {
  const kind = finding.verdict === 'FAIL' ? finding.severity.toLowerCase() : '';
  return (
    <>
      <Link to={places.finding(on, finding.id)} className={`badge ${kind}`}>
        {finding.rule}
      </Link>{' '}
    </>
  );
}

function rankColumn(circle: Circle, label: string, standings: Standings | null): TableColumn<FigureRow> {
  const rankOf = ({ figure }: FigureRow) => rankIn(standings, figure.name, circle);
  return {
    name: `rank.${circle}`,
    label,
    numeric: true,
    value: (row) => rankOf(row)?.rank ?? null,
    show: (row) => {
      const rank = rankOf(row);
      return rank && <Rank of={rank} />;
    },
  };
}

/** The rank of one of the main rates; null of the others, and as long as it is not known. */
function rankIn(standings: Standings | null, name: IndicatorName, circle: Circle): RankAmongFragment | null {
  const key = `${name}_${circle}`;
  return standings && key in standings ? standings[key as keyof Standings] : null;
}

function Rank({ of: standing }: { readonly of: RankAmongFragment }) {
  const words = useText(text);
  const inWords = useTerm();
  const { count } = useFormats();
  if (standing.rank === null)
    return <span className="soft">{standing.reason && inWords(MISSING_REASONS[standing.reason])}</span>;
  if (standing.of === 1) return <span className="soft">{words.only}</span>;
  return (
    <span className={styles.rank}>
      {count(standing.rank)}/{count(standing.of)}
      <span className="soft">
        {standing.tied && ` ${words.tied}`}
        {standing.percentile !== null && ` · P${Math.round(standing.percentile * 100)}`}
      </span>
    </span>
  );
}
