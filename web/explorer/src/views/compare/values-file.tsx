import { useMemo } from 'react';
import { useFigureColumns } from '../../components/figure-columns';
import { DownloadButtons } from '../../downloads/download-buttons';
import type { SheetColumn } from '../../downloads/sheet';
import { defineText, useText } from '../../language/text';
import { tidied, type TidyRow } from './table-rows';
import type { Comparison } from './use-comparison';

const text = defineText(
  {
    values: '每值一行，含分子、分母、区间与缺失原因：',
    code: '代码',
    district: '地区',
    year: '年度',
    report: '年报编号',
    form: '格式',
  },
  {
    values: 'A line for each value, with its parts, its interval and why it is missing:',
    code: 'Code',
    district: 'District',
    year: 'Year',
    report: 'Report',
    form: 'Form',
  },
);

/** Saves all that is known of the values compared, one in a line. */
export function ValuesFile({ of: comparison }: { readonly of: Comparison }) {
  const words = useText(text);
  const rows = useMemo(() => tidied(comparison), [comparison]);
  const named = useMemo(
    (): readonly SheetColumn<TidyRow>[] => [
      { name: 'districtCode', label: words.code, value: ({ row }) => row.district.code },
      { name: 'districtName', label: words.district, value: ({ row }) => row.district.fullName },
      { name: 'year', label: words.year, value: ({ row }) => row.year },
      { name: 'reportId', label: words.report, value: ({ row }) => row.report?.id ?? null },
      { name: 'form', label: words.form, value: ({ row }) => row.report?.form ?? null },
    ],
    [words],
  );
  const columns = useFigureColumns({ columns: named, figureOf });
  return (
    <p className="row">
      {words.values} <DownloadButtons sheet={{ name: 'comparison-values', columns, rows }} />
    </p>
  );
}

function figureOf({ figure }: TidyRow) {
  return figure;
}
