import { useMemo } from 'react';
import { Link } from 'react-router';
import { places } from '../../app/places';
import type { TableColumn } from '../../components/data-table';
import { figureColumns } from '../../components/figure-columns';
import { FigureLink } from '../../components/figure-link';
import { useIndicatorCell } from '../../components/indicators';
import { RowTick } from '../../components/selected-rows';
import type { SheetColumn } from '../../downloads/sheet';
import { useFormats } from '../../language/formats';
import { defineText, useText } from '../../language/text';
import type { RankedDistrict } from './use-ranking';

const text = defineText(
  {
    select: '选',
    selectOne: (name: string) => `选中${name}`,
    rank: '名次',
    tied: '并列',
    district: '地区',
    value: '值',
    fraction: '分子／分母',
    interval: '95% 区间',
  },
  {
    select: 'Select',
    selectOne: (name: string) => `Select ${name}`,
    rank: 'Rank',
    tied: 'tied',
    district: 'District',
    value: 'Value',
    fraction: 'Numerator / denominator',
    interval: '95 % interval',
  },
);

/** Everything the API says of a ranked district, as it is saved. */
export const RANKING_FILE_COLUMNS: readonly SheetColumn<RankedDistrict>[] = [
  { name: 'rank', label: 'rank', value: ({ rank }) => rank },
  { name: 'tied', label: 'tied', value: ({ tied }) => String(tied) },
  { name: 'districtCode', label: 'districtCode', value: ({ district }) => district.code },
  { name: 'districtName', label: 'districtName', value: ({ district }) => district.fullName },
  { name: 'reportId', label: 'reportId', value: ({ district }) => district.report?.id ?? null },
  ...figureColumns<RankedDistrict>(({ value }) => value),
];

/** The columns of the ranking on the screen. */
export function useRankingColumns(year: number): readonly TableColumn<RankedDistrict>[] {
  const words = useText(text);
  const formats = useFormats();
  const cellOf = useIndicatorCell();
  return useMemo(() => {
    const { count, percent } = formats;
    return [
      {
        name: 'selected',
        label: words.select,
        value: () => null,
        show: ({ district }) => <RowTick of={district.code} label={words.selectOne(district.fullName)} />,
      },
      {
        name: 'rank',
        label: words.rank,
        numeric: true,
        value: ({ rank }) => rank,
        show: ({ rank, tied }) => (
          <>
            {tied && <span className="badge">{words.tied}</span>} {rank}
          </>
        ),
      },
      {
        name: 'districtName',
        label: words.district,
        value: ({ district }) => district.fullName,
        show: ({ district }) => <Link to={places.district(district.code, year)}>{district.fullName}</Link>,
      },
      {
        name: 'value',
        label: words.value,
        numeric: true,
        value: ({ value }) => value.value,
        show: ({ value, district }) => <FigureLink of={value} report={district.report} cellOf={cellOf} />,
      },
      {
        name: 'fraction',
        label: words.fraction,
        numeric: true,
        value: ({ value: { numerator, denominator } }) =>
          numerator === null || denominator === null ? null : `${count(numerator)} / ${count(denominator)}`,
      },
      {
        name: 'interval',
        label: words.interval,
        numeric: true,
        value: ({ value: { interval } }) => interval && `${percent(interval.low)}–${percent(interval.high)}`,
      },
    ];
  }, [words, formats, cellOf, year]);
}
