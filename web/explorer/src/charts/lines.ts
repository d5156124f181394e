import type { ChartOption } from './echarts';

export interface LinePoint {
  /** Null where there is no value: the line is broken there. */
  readonly value: number | null;
  readonly reliable: boolean;
  /** The value in words, or why there is none. */
  readonly written: string;
}

export interface Line {
  readonly name: string;
  /** One for each place on the axis. */
  readonly points: readonly LinePoint[];
}

interface Lines {
  readonly axis: readonly string[];
  readonly lines: readonly Line[];
  readonly writeAxis: (value: number) => string;
}

/** Draws a line for each name, broken where a value is missing; unreliable values are hollow. */
export function lines({ axis, lines: drawn, writeAxis }: Lines): ChartOption {
  return {
    grid: {
      left: 8,
      right: 28,
      top: 44,
      bottom: 8,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    legend: { type: 'scroll', top: 4, data: drawn.map(({ name }) => name) },
    tooltip: {
      renderMode: 'richText',
      formatter: ({ seriesIndex, dataIndex }: { seriesIndex: number; dataIndex: number }) =>
        `${drawn[seriesIndex]!.name} ${axis[dataIndex]}\n${drawn[seriesIndex]!.points[dataIndex]!.written}`,
    },
    xAxis: { type: 'category', data: [...axis] },
    yAxis: { type: 'value', scale: true, axisLabel: { formatter: writeAxis } },
    series: drawn.map(({ name, points }) => ({
      name,
      type: 'line',
      symbolSize: 8,
      connectNulls: false,
      data: points.map(({ value, reliable }) => ({
        value: value ?? '-',
        symbol: reliable ? 'circle' : 'emptyCircle',
      })),
    })),
  };
}
