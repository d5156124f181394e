import { useMemo } from 'react';
import { Link } from 'react-router';
import { places } from '../../app/places';
import type { TableColumn, TableFooter } from '../../components/data-table';
import { FigureLink } from '../../components/figure-link';
import { useIndicatorCell, useIndicatorLabel } from '../../components/indicators';
import { defineText, useText } from '../../language/text';
import { SPREAD_PARTS, useWriteSpread } from './spreads';
import type { PivotRow } from './table-rows';
import type { Comparison } from './use-comparison';

const text = defineText({ district: '地区', code: '代码' }, { district: 'District', code: 'Code' });

/** Columns of a table whose rows are a district each: one for every indicator in every year. */
export function usePivotColumns({ indicators, years }: Comparison): readonly TableColumn<PivotRow>[] {
  const words = useText(text);
  const labelOf = useIndicatorLabel();
  const cellOf = useIndicatorCell();
  return useMemo(
    () => [
      {
        name: 'districtName',
        label: words.district,
        value: ({ district }) => district.fullName,
        show: ({ district }) => <Link to={places.district(district.code)}>{district.fullName}</Link>,
      },
      { name: 'districtCode', label: words.code, value: ({ district }) => district.code },
      ...indicators.flatMap((name, index) =>
        years.map((year, at): TableColumn<PivotRow> => ({
          name: `${name}.${year}`,
          label: `${labelOf(name)} ${year}`,
          numeric: true,
          value: (row) => row.years[at]!.values[index]!.value,
          show: (row) => (
            <FigureLink of={row.years[at]!.values[index]!} report={row.years[at]!.report} cellOf={cellOf} />
          ),
        })),
      ),
    ],
    [indicators, years, words, labelOf, cellOf],
  );
}

/** The least, middle and greatest value of each column, below the rows. */
export function usePivotFooter({ indicators, years, spreads }: Comparison): readonly TableFooter[] {
  const write = useWriteSpread(spreads);
  return SPREAD_PARTS.map((part) => ({
    key: part,
    cells: [
      write.part(part),
      '',
      ...indicators.flatMap((indicator) => years.map((year) => write.value(indicator, year, part))),
    ],
  }));
}
