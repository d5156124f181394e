import { useMemo } from 'react';
import { Link } from 'react-router';
import { ExcludedDistrictsDocument, type ExcludedDistrictsQuery } from '../../api/operations.generated';
import { usePages } from '../../api/use-pages';
import { places } from '../../app/places';
import { Answer } from '../../components/answer';
import { DataTable, type TableColumn } from '../../components/data-table';
import { useFormats } from '../../language/formats';
import { MISSING_REASONS, useTerm } from '../../language/terms';
import { defineText, useText } from '../../language/text';
import type { RankingState } from './use-ranking';

const text = defineText(
  {
    title: (count: string) => `未列入的地区（${count}）`,
    district: '地区',
    code: '代码',
    reason: '原因',
    more: '再看 50 个',
    shown: (shown: string, all: string) => `显示 ${all} 个中的前 ${shown} 个。`,
  },
  {
    title: (count: string) => `Districts not ranked (${count})`,
    district: 'District',
    code: 'Code',
    reason: 'Reason',
    more: 'Show 50 more',
    shown: (shown: string, all: string) => `The first ${shown} of ${all} are shown.`,
  },
);

type Excluded = ExcludedDistrictsQuery['rankDistricts']['excluded']['nodes'][number];

/** The districts of the level that are not ranked, each with the reason. */
export function ExcludedList({ state: { variables, unordered } }: { readonly state: RankingState }) {
  const words = useText(text);
  const { count } = useFormats();
  const { answer } = usePages(
    ExcludedDistrictsDocument,
    unordered,
    ({ rankDistricts }) => rankDistricts.excluded,
  );
  const columns = useExcludedColumns(variables.year);
  return (
    <Answer of={answer}>
      {({ pages }) => {
        const rows = pages.flatMap(({ rankDistricts }) => rankDistricts.excluded.nodes);
        const all = pages[0]!.rankDistricts.excluded.totalCount;
        if (all === 0) return null;
        return (
          <section>
            <h2>{words.title(count(all))}</h2>
            <DataTable
              name={`not-ranked-${variables.indicator}-${variables.year}`}
              caption={words.title(count(all))}
              rows={rows}
              columns={columns}
              rowKey={({ district }) => district.code}
            />
            {answer.hasNextPage && (
              <p className="row">
                {words.shown(count(rows.length), count(all))}
                <button
                  type="button"
                  disabled={answer.isFetchingNextPage}
                  onClick={() => void answer.fetchNextPage()}
                >
                  {words.more}
                </button>
              </p>
            )}
          </section>
        );
      }}
    </Answer>
  );
}

function useExcludedColumns(year: number): readonly TableColumn<Excluded>[] {
  const words = useText(text);
  const inWords = useTerm();
  return useMemo(
    () => [
      {
        name: 'districtName',
        label: words.district,
        value: ({ district }) => district.fullName,
        show: ({ district }) => <Link to={places.district(district.code, year)}>{district.fullName}</Link>,
      },
      { name: 'districtCode', label: words.code, value: ({ district }) => district.code },
      {
        name: 'reason',
        label: words.reason,
        value: ({ reason }) => reason,
        show: ({ reason, district }) =>
          district.report ? (
            <Link to={places.report(district.report.id)}>{inWords(MISSING_REASONS[reason])}</Link>
          ) : (
            inWords(MISSING_REASONS[reason])
          ),
      },
    ],
    [words, inWords, year],
  );
}
