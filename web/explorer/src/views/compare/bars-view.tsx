import { useMemo } from 'react';
import { Chart } from '../../charts/chart';
import { useDescribeFigure, useWriteAxis } from '../../charts/figures';
import { intervalBars, intervalBarsHeight, type Measured } from '../../charts/interval-bars';
import { IndicatorSelect } from '../../components/indicator-select';
import { useIndicatorLabel } from '../../components/indicators';
import { readSorting, sortRows } from '../../components/sorting';
import { defineText, useText } from '../../language/text';
import { chosenIndicator, placeOf } from './chart-choice';
import { useLongColumns } from './long-table';
import type { PresentationProps } from './presentation';

/** More bars than these are no picture. */
const MOST_BARS = 150;

const text = defineText(
  {
    of: '指标',
    label: (indicator: string) => `${indicator}，横线为 95% 区间；空心者分母不足 30`,
    cut: (all: number) => `图中只有 ${all} 行里的前 ${MOST_BARS} 行；排序可改变哪些在前。`,
  },
  {
    of: 'Indicator',
    label: (indicator: string) =>
      `${indicator}, with 95 % intervals; hollow where the denominator is under 30`,
    cut: (all: number) =>
      `Only the first ${MOST_BARS} of ${all} rows are drawn; sorting the table changes which come first.`,
  },
);

/** One indicator as bars, a row each, in the order of the table. */
export function BarsView({ of: comparison, url }: PresentationProps) {
  const words = useText(text);
  const labelOf = useIndicatorLabel();
  const indicator = chosenIndicator(comparison, url, 'of');
  const option = useBars({ of: comparison, url });
  const count = Math.min(comparison.rows.length, MOST_BARS);
  return (
    <section>
      <IndicatorSelect
        label={words.of}
        indicators={comparison.indicators}
        value={indicator}
        onChoose={(of) => url.set({ of })}
      />
      <Chart
        name={`comparison-${indicator}`}
        label={words.label(labelOf(indicator))}
        option={option}
        height={intervalBarsHeight(count)}
      />
      {comparison.rows.length > MOST_BARS && <p>{words.cut(comparison.rows.length)}</p>}
    </section>
  );
}

function useBars({ of: comparison, url }: PresentationProps) {
  const columns = useLongColumns(comparison);
  const describe = useDescribeFigure();
  const writeAxis = useWriteAxis();
  const indicator = chosenIndicator(comparison, url, 'of');
  const written = url.get('sort', '');
  return useMemo(() => {
    const place = placeOf(comparison, indicator);
    const sorted = sortRows(comparison.rows, columns, readSorting(written)).slice(0, MOST_BARS);
    const rows = sorted.map((row): Measured => {
      const { value, interval, reliable, missing } = row.values[place]!;
      const name =
        comparison.years.length > 1 ? `${row.district.fullName} ${row.year}` : row.district.fullName;
      const words = describe(row.values[place]!);
      return {
        label: missing === null ? name : `${name} (${words})`,
        series: String(row.year),
        value,
        interval,
        reliable,
        written: words,
      };
    });
    const series = comparison.years.map(String);
    return intervalBars({ rows, series, kind: 'bar', writeAxis: writeAxis(indicator) });
  }, [comparison, columns, written, indicator, describe, writeAxis]);
}
