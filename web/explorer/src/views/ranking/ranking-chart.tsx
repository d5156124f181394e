import { useMemo } from 'react';
import { Chart } from '../../charts/chart';
import { useDescribeFigure, useWriteAxis } from '../../charts/figures';
import { intervalBars, intervalBarsHeight } from '../../charts/interval-bars';
import { defineText, useText } from '../../language/text';
import type { RankedDistrict, RankingState } from './use-ranking';

/** More dots than these are no picture. */
const MOST_DOTS = 100;

const text = defineText(
  {
    label: (indicator: string, shown: number, year: number) =>
      `${indicator}，${year} 年，所示的前 ${shown} 个地区；横线为 95% 区间`,
  },
  {
    label: (indicator: string, shown: number, year: number) =>
      `${indicator}, ${year}, the first ${shown} districts shown, with 95 % intervals`,
  },
);

interface RankingChartProps {
  readonly rows: readonly RankedDistrict[];
  readonly state: RankingState;
}

/** The first districts of the ranking as dots, with their intervals. */
export function RankingChart({ rows, state: { indicator, variables } }: RankingChartProps) {
  const words = useText(text);
  const describe = useDescribeFigure();
  const writeAxis = useWriteAxis();
  const option = useMemo(
    () =>
      intervalBars({
        kind: 'scatter',
        series: [''],
        writeAxis: writeAxis(indicator.name),
        rows: rows.slice(0, MOST_DOTS).map(({ rank, district, value }) => ({
          label: `${rank} ${district.fullName}`,
          series: '',
          value: value.value,
          interval: value.interval,
          reliable: value.reliable,
          written: describe(value),
        })),
      }),
    [rows, indicator, describe, writeAxis],
  );
  const shown = Math.min(rows.length, MOST_DOTS);
  return (
    <Chart
      name={`ranking-${variables.indicator}-${variables.year}`}
      label={words.label(indicator.label, shown, variables.year)}
      option={option}
      height={intervalBarsHeight(shown)}
    />
  );
}
