import type { ChartOption } from './echarts';

/** A bar and what it is made of. */
export interface StackedBar {
  readonly label: string;
  /** One for each part, in order; null is not stated, and not drawn. */
  readonly parts: readonly (number | null)[];
}

interface StackedBars {
  readonly bars: readonly StackedBar[];
  /** The names of the parts. */
  readonly parts: readonly string[];
  /** Each bar as long as the next, its parts as shares of what is stated. */
  readonly shares: boolean;
  readonly write: (value: number) => string;
}

/** In CSS pixels, for so many bars and the legend above. */
export function stackedBarsHeight(bars: number): number {
  return 100 + bars * 30;
}

/** Draws a bar for each label, its parts one after another in colours that the legend names. */
export function stackedBars({ bars, parts, shares, write }: StackedBars): ChartOption {
  const totals = bars.map((bar) => bar.parts.reduce<number>((sum, part) => sum + (part ?? 0), 0));
  const lengthOf = (part: number | null, bar: number): number | '-' => {
    if (part === null || (shares && totals[bar] === 0)) return '-';
    return shares ? part / totals[bar]! : part;
  };
  return {
    grid: {
      left: 8,
      right: 24,
      top: 48,
      bottom: 8,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    legend: { type: 'scroll', top: 4, data: [...parts] },
    tooltip: {
      renderMode: 'richText',
      formatter: (item: { seriesName: string; name: string; value: number }) =>
        `${item.name}\n${item.seriesName} ${write(item.value)}`,
    },
    xAxis: { type: 'value', ...(shares && { max: 1 }), axisLabel: { formatter: write, hideOverlap: true } },
    yAxis: { type: 'category', inverse: true, data: bars.map(({ label }) => label) },
    series: parts.map((name, part) => ({
      name,
      type: 'bar',
      stack: 'all',
      barMaxWidth: 22,
      data: bars.map((bar, index) => lengthOf(bar.parts[part] ?? null, index)),
    })),
  };
}
