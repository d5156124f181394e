import { useMemo } from 'react';
import type { UrlState } from '../../app/url-state';
import { Choice } from '../../components/choice';
import { DataTable, type TableColumn, type TableFooter } from '../../components/data-table';
import { MoreRows, useDrawnRows } from '../../components/more-rows';
import { readSorting, sortRows } from '../../components/sorting';
import { defineText, useText } from '../../language/text';
import { useLongColumns, useLongFooter } from './long-table';
import { usePivotColumns, usePivotFooter } from './pivot-table';
import { pivoted } from './table-rows';
import { ValuesFile } from './values-file';
import type { PresentationProps } from './presentation';

const text = defineText(
  {
    caption: '各地各年的指标值',
    rows: '行',
    long: '地区 × 年度',
    pivot: '地区（年度为列）',
  },
  {
    caption: 'Values by district and year',
    rows: 'Rows',
    long: 'District × year',
    pivot: 'Districts, years as columns',
  },
);

const LAYOUTS = ['long', 'pivot'] as const;

/** The values as a table of districts and years, or of districts with a column for each year. */
export function ComparisonTable({ of: comparison, url }: PresentationProps) {
  const words = useText(text);
  const layout = url.oneOf('rows', LAYOUTS, 'long');
  const Table = layout === 'long' ? LongTable : PivotTable;
  return (
    <section>
      {comparison.years.length > 1 && (
        <Choice
          label={words.rows}
          options={LAYOUTS.map((value) => ({ value, label: words[value] }))}
          value={layout}
          onChoose={(chosen) => url.set({ rows: chosen === 'long' ? null : chosen, sort: null })}
        />
      )}
      <Table of={comparison} url={url} />
      <ValuesFile of={comparison} />
    </section>
  );
}

function LongTable({ of: comparison, url }: PresentationProps) {
  return (
    <SortedTable
      rows={comparison.rows}
      columns={useLongColumns(comparison)}
      rowKey={({ district, year }) => `${district.code}-${year}`}
      footer={useLongFooter(comparison)}
      url={url}
    />
  );
}

function PivotTable({ of: comparison, url }: PresentationProps) {
  return (
    <SortedTable
      rows={useMemo(() => pivoted(comparison), [comparison])}
      columns={usePivotColumns(comparison)}
      rowKey={({ district }) => district.code}
      footer={usePivotFooter(comparison)}
      url={url}
    />
  );
}

interface SortedTableProps<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly TableColumn<Row>[];
  readonly rowKey: (row: Row) => string;
  readonly footer: readonly TableFooter[];
  readonly url: UrlState;
}

/** A table that stands as the address says. */
function SortedTable<Row>({ rows, columns, rowKey, footer, url }: SortedTableProps<Row>) {
  const words = useText(text);
  const written = url.get('sort', '');
  const sorted = useMemo(() => sortRows(rows, columns, readSorting(written)), [rows, columns, written]);
  const [drawn, drawMore] = useDrawnRows(columns.length);
  return (
    <>
      <DataTable
        name="comparison"
        caption={words.caption}
        rows={sorted}
        columns={columns}
        rowKey={rowKey}
        sorting={{ current: readSorting(written), onSort: (sort) => url.set({ sort }) }}
        footer={footer}
        drawn={drawn}
      />
      <MoreRows drawn={drawn} all={rows.length} onMore={drawMore} />
    </>
  );
}
