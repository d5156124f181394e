import { useMemo } from 'react';
import { Link } from 'react-router';
import { places } from '../../app/places';
import type { TableColumn, TableFooter } from '../../components/data-table';
import { FigureLink } from '../../components/figure-link';
import { useIndicatorCell, useIndicatorLabel } from '../../components/indicators';
import { defineText, useText } from '../../language/text';
import { SPREAD_PARTS, useWriteSpread } from './spreads';
import type { Comparison, ComparisonRow } from './use-comparison';

const text = defineText(
  { district: '地区', year: '年度', code: '代码' },
  { district: 'District', year: 'Year', code: 'Code' },
);

/** Columns of a table whose rows are a district in a year each. */
export function useLongColumns({ indicators }: Comparison): readonly TableColumn<ComparisonRow>[] {
  const words = useText(text);
  const labelOf = useIndicatorLabel();
  const cellOf = useIndicatorCell();
  return useMemo(
    () => [
      {
        name: 'districtName',
        label: words.district,
        value: ({ district }) => district.fullName,
        show: ({ district, year }) => (
          <Link to={places.district(district.code, year)}>{district.fullName}</Link>
        ),
      },
      { name: 'districtCode', label: words.code, value: ({ district }) => district.code },
      { name: 'year', label: words.year, value: ({ year }) => year, numeric: true, show: ({ year }) => year },
      ...indicators.map((name, index): TableColumn<ComparisonRow> => ({
        name,
        label: labelOf(name),
        numeric: true,
        value: ({ values }) => values[index]!.value,
        show: ({ values, report }) => <FigureLink of={values[index]!} report={report} cellOf={cellOf} />,
      })),
    ],
    [indicators, words, labelOf, cellOf],
  );
}

/** The least, middle and greatest value of each year, below the rows. */
export function useLongFooter({ indicators, years, spreads }: Comparison): readonly TableFooter[] {
  const write = useWriteSpread(spreads);
  return years.flatMap((year) =>
    SPREAD_PARTS.map((part) => ({
      key: `${part} ${year}`,
      cells: [
        write.part(part),
        '',
        year,
        ...indicators.map((indicator) => write.value(indicator, year, part)),
      ],
    })),
  );
}
