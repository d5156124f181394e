import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { RankDistrictsQuery } from '../../api/operations.generated';
import { Answer } from '../../components/answer';
import { Choice } from '../../components/choice';
import { DataTable } from '../../components/data-table';
import { SelectedRows } from '../../components/selected-rows';
import { useFormats } from '../../language/formats';
import { defineText, useText } from '../../language/text';
import { CompareSelected } from './compare-selected';
import { CompleteFile } from './complete-file';
import { FindInRanking } from './find-in-ranking';
import { RankingChart } from './ranking-chart';
import { useRankingColumns, useRankingFile } from './ranking-columns';
import { Revealed, useScrollToRevealed } from './revealed';
import { useRanking, type RankingState } from './use-ranking';

const text = defineText(
  {
    caption: '按指标排列的地区',
    view: '呈现',
    views: { table: '表', dots: '图与表' },
    more: '再看 100 个',
    shown: (shown: string, all: string) => `显示 ${all} 个中的前 ${shown} 个。`,
  },
  {
    caption: 'Districts by the indicator',
    view: 'Show as',
    views: { table: 'Table', dots: 'Chart and table' },
    more: 'Show 100 more',
    shown: (shown: string, all: string) => `The first ${shown} of ${all} are shown.`,
  },
);

const PAGE = 100;
const VIEWS = ['table', 'dots'] as const;

interface RankedListProps {
  readonly state: RankingState;
}

/** The districts ranked, page after page; what was shown before stays. */
export function RankedList({ state }: RankedListProps) {
  const { variables, url } = state;
  const [revealed, reveal] = useState<string | null>(null);
  const forget = useCallback(() => reveal(null), []);
  const shown = url.numbers('shown')[0] ?? PAGE;
  const ranking = useRanking(variables, shown, revealed);
  return (
    <section>
      <FindInRanking state={state} onReveal={reveal} />
      {revealed !== null && <Revealed code={revealed} of={ranking} />}
      <Answer of={ranking}>
        {({ pages }) => (
          <Pages
            pages={pages}
            state={state}
            isLoading={ranking.isFetchingNextPage}
            revealed={revealed}
            onRevealed={forget}
          />
        )}
      </Answer>
    </section>
  );
}

interface PagesProps extends RankedListProps {
  readonly pages: readonly RankDistrictsQuery[];
  readonly isLoading: boolean;
  readonly revealed: string | null;
  readonly onRevealed: () => void;
}

function Pages({ pages, state, isLoading, revealed, onRevealed }: PagesProps) {
  const words = useText(text);
  const { variables, url } = state;
  // A thousand rows are drawn between other tasks, not in one.
  const rows = useDeferredValue(useMemo(() => pages.flatMap((page) => page.rankDistricts.nodes), [pages]));
  useScrollToRevealed(revealed, rows, url, onRevealed);
  const columns = useRankingColumns(variables.year, state.indicator.measure);
  const file = useRankingFile();
  const view = url.oneOf('view', VIEWS, 'table');
  const all = pages[0]!.rankDistricts.totalCount;
  if (all === 0) return null;
  return (
    <SelectedRows>
      <div className="row end">
        <Choice
          label={words.view}
          options={VIEWS.map((value) => ({ value, label: words.views[value] }))}
          value={view}
          onChoose={(chosen) => url.set({ view: chosen === 'table' ? null : chosen })}
        />
        <CompareSelected variables={variables} />
      </div>
      {view === 'dots' && <RankingChart rows={rows} state={state} />}
      <DataTable
        name={`ranking-${variables.indicator}-${variables.year}`}
        caption={words.caption}
        rows={rows}
        columns={columns}
        nameColumn="districtName"
        rowKey={({ district }) => district.code}
        markedKey={url.get('find', '')}
        saved={file}
        sorting={{
          columns: ['value'],
          current: { column: 'value', descending: variables.order === 'DESC' },
          onSort: () => url.set({ order: variables.order === 'DESC' ? 'ASC' : null, shown: null }),
        }}
      />
      <More shown={rows.length} all={all} isLoading={isLoading} state={state} />
      <CompleteFile variables={variables} />
    </SelectedRows>
  );
}

interface MoreProps extends RankedListProps {
  readonly shown: number;
  readonly all: number;
  readonly isLoading: boolean;
}

function More({ shown, all, isLoading, state: { url } }: MoreProps) {
  const words = useText(text);
  const { count } = useFormats();
  if (shown >= all) return null;
  return (
    <p className="row">
      {words.shown(count(shown), count(all))}
      <button type="button" disabled={isLoading} onClick={() => url.set({ shown: String(shown + PAGE) })}>
        {words.more}
      </button>
    </p>
  );
}
