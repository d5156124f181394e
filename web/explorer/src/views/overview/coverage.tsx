import { useMemo } from 'react';
import { CoverageDocument, type CoverageQuery, type DistrictLevel } from '../../api/operations.generated';
import { useAnswer } from '../../api/use-answer';
import { Answer } from '../../components/answer';
import { DataTable, type TableColumn } from '../../components/data-table';
import { ShowQuery } from '../../components/show-query';
import { useFormats } from '../../language/formats';
import { LEVELS, useTerm } from '../../language/terms';
import { defineText, useText } from '../../language/text';

const text = defineText(
  {
    title: '各年覆盖',
    explained: '各级政府的年报数 / 当年有效的地区数；部门和街道的年报不计在内。',
    year: '年度',
  },
  {
    title: 'Coverage by year',
    explained:
      'Reports of governments of each level, of the districts in force that year; reports of departments do not count.',
    year: 'Year',
  },
);

export const DISTRICT_LEVELS = Object.keys(LEVELS) as DistrictLevel[];

/** Given what is covered, returns the level that has the most reports of a year. */
export function busiestLevel(coverage: CoverageQuery | undefined, year: number): DistrictLevel {
  const reports = (level: DistrictLevel) =>
    coverage?.[level].find((group) => group.year === year)?.reportsCounted ?? 0;
  return DISTRICT_LEVELS.reduce((most, level) => (reports(level) >= reports(most) ? level : most));
}

interface YearRow {
  readonly year: number;
  readonly levels: Readonly<Record<DistrictLevel, CoverageQuery['COUNTY'][number] | undefined>>;
}

interface CoverageProps {
  readonly years: number[];
  readonly fictional: boolean;
}

/** How many reports there are of how many districts, by year and level. */
export function Coverage({ years, fictional }: CoverageProps) {
  const words = useText(text);
  const answer = useAnswer(CoverageDocument, { years, fictional });
  const columns = useCoverageColumns();
  return (
    <section>
      <h2>{words.title}</h2>
      <p className="soft">{words.explained}</p>
      <Answer of={answer}>
        {(coverage) => (
          <DataTable
            name="coverage"
            caption={words.title}
            rowKey={({ year }) => String(year)}
            rows={rowsOf(coverage, years)}
            columns={columns}
          />
        )}
      </Answer>
      <ShowQuery document={CoverageDocument} variables={{ years, fictional }} />
    </section>
  );
}

function rowsOf(coverage: CoverageQuery, years: readonly number[]): readonly YearRow[] {
  const of = (level: DistrictLevel, year: number) => coverage[level].find((group) => group.year === year);
  return years.toReversed().map((year) => ({
    year,
    levels: {
      PROVINCE: of('PROVINCE', year),
      PREFECTURE: of('PREFECTURE', year),
      COUNTY: of('COUNTY', year),
    },
  }));
}

function useCoverageColumns(): readonly TableColumn<YearRow>[] {
  const words = useText(text);
  const inWords = useTerm();
  const { count, percent } = useFormats();
  return useMemo(
    () => [
      { name: 'year', label: words.year, value: ({ year }) => year },
      ...DISTRICT_LEVELS.map((level): TableColumn<YearRow> => ({
        name: level,
        label: inWords(LEVELS[level]),
        numeric: true,
        value: ({ levels }) => levels[level]?.reportsCounted ?? 0,
        show: ({ levels }) => {
          const { reportsCounted = 0, districtsExpected } = levels[level] ?? {};
          if (!districtsExpected) return count(reportsCounted);
          return (
            <>
              {count(reportsCounted)}
              <span className="soft">
                {' '}
                / {count(districtsExpected)} · {percent(reportsCounted / districtsExpected)}
              </span>
            </>
          );
        },
      })),
    ],
    [words, inWords, count, percent],
  );
}
