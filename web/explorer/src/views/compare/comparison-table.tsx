import { useMemo } from 'react';
import type { UrlState } from '../../app/url-state';
import { Choice } from '../../components/choice';
import { DataTable, type TableColumn, type TableFooter } from '../../components/data-table';
import { figureColumns } from '../../components/figure-columns';
import { MoreRows, useDrawnRows } from '../../components/more-rows';
import { readSorting, sortRows } from '../../components/sorting';
import { DownloadButtons } from '../../downloads/download-buttons';
import { defineText, useText } from '../../language/text';
import { useLongColumns, useLongFooter } from './long-table';
import { usePivotColumns, usePivotFooter } from './pivot-table';
import { pivoted, tidied } from './table-rows';
import type { PresentationProps } from './presentation';

const text = defineText(
  {
    caption: '各地各年的指标值',
    rows: '行',
    long: '地区 × 年度',
    pivot: '地区（年度为列）',
    tidy: '每值一行，含分子、分母、区间：',
  },
  {
    caption: 'Values by district and year',
    rows: 'Rows',
    long: 'District × year',
    pivot: 'Districts, years as columns',
    tidy: 'A line for each value, with numerator, denominator and interval:',
  },
);

const LAYOUTS = ['long', 'pivot'] as const;

/** The values as a table of districts and years, or of districts with a column for each year. */
export function ComparisonTable({ of: comparison, url }: PresentationProps) {
  const words = useText(text);
  const layout = url.oneOf('rows', LAYOUTS, 'long');
  const tidy = useMemo(() => tidied(comparison), [comparison]);
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
      <p className="row">
        {words.tidy} <DownloadButtons sheet={{ name: 'comparison-values', columns: TIDY, rows: tidy }} />
      </p>
    </section>
  );
}

type Tidy = ReturnType<typeof tidied>[number];

const TIDY = [
  { name: 'districtCode', label: 'districtCode', value: ({ row }: Tidy) => row.district.code },
  { name: 'districtName', label: 'districtName', value: ({ row }: Tidy) => row.district.fullName },
  { name: 'year', label: 'year', value: ({ row }: Tidy) => row.year },
  { name: 'reportId', label: 'reportId', value: ({ row }: Tidy) => row.report?.id ?? null },
  { name: 'form', label: 'form', value: ({ row }: Tidy) => row.report?.form ?? null },
  ...figureColumns<Tidy>(({ figure }) => figure),
];

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
