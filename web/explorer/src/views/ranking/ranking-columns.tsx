import { useMemo } from 'react';
import { Link } from 'react-router';
import type { Measure } from '../../api/operations.generated';
import { places } from '../../app/places';
import type { TableColumn } from '../../components/data-table';
import { useFigureColumns } from '../../components/figure-columns';
import { FigureLink } from '../../components/figure-link';
import { useIndicatorCell } from '../../components/indicators';
import { RowTick } from '../../components/selected-rows';
import type { SheetColumn } from '../../downloads/sheet';
import { useFormats, type Formats } from '../../language/formats';
import { defineText, useText } from '../../language/text';
import type { RankedDistrict } from './use-ranking';

const text = defineText(
  {
    select: '选',
    selectOne: (name: string) => `选中${name}`,
    rank: '名次',
    tied: '并列',
    district: '地区',
    code: '代码',
    report: '年报编号',
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
    code: 'Code',
    report: 'Report',
    value: 'Value',
    fraction: 'Fraction',
    interval: '95 % interval',
  },
);

/** Everything the API says of ranked districts, as it is saved. */
export function useRankingFile(): readonly SheetColumn<RankedDistrict>[] {
  const words = useText(text);
  const columns = useMemo(
    (): readonly SheetColumn<RankedDistrict>[] => [
      { name: 'rank', label: words.rank, value: ({ rank }) => rank },
      { name: 'tied', label: words.tied, value: ({ tied }) => String(tied) },
      { name: 'districtCode', label: words.code, value: ({ district }) => district.code },
      { name: 'districtName', label: words.district, value: ({ district }) => district.fullName },
      { name: 'reportId', label: words.report, value: ({ district }) => district.report?.id ?? null },
    ],
    [words],
  );
  return useFigureColumns({ columns, figureOf: valueOf });
}

function valueOf({ value }: RankedDistrict) {
  return value;
}

/** The columns of the ranking on the screen. */
export function useRankingColumns(year: number, measure: Measure): readonly TableColumn<RankedDistrict>[] {
  const words = useText(text);
  const formats = useFormats();
  const cellOf = useIndicatorCell();
  return useMemo(
    () => [
      {
        name: 'selected',
        label: words.select,
        header: <span className="unseen">{words.select}</span>,
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
      ...(measure === 'PROPORTION' || measure === 'RATIO' ? [fractionColumn(words.fraction, formats)] : []),
      ...(measure === 'PROPORTION' ? [intervalColumn(words.interval, formats)] : []),
    ],
    [words, formats, cellOf, year, measure],
  );
}

function fractionColumn(label: string, { count }: Formats): TableColumn<RankedDistrict> {
  return {
    name: 'fraction',
    label,
    numeric: true,
    value: ({ value: { numerator, denominator } }) =>
      numerator === null || denominator === null ? '–' : `${count(numerator)} / ${count(denominator)}`,
  };
}

function intervalColumn(label: string, { percent }: Formats): TableColumn<RankedDistrict> {
  return {
    name: 'interval',
    label,
    numeric: true,
    value: ({ value: { interval } }) =>
      interval ? `${percent(interval.low)}–${percent(interval.high)}` : '–',
  };
}
