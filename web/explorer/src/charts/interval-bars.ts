import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemParams } from 'echarts';
import type { ChartOption } from './echarts';
import { HORIZONTAL_GRID, UNSURE } from './looks';

/** One bar or dot: a value, how sure it is, and how it is written. */
export interface Measured {
  readonly label: string;
  /** Of several series the one that it belongs to. */
  readonly series: string;
  readonly value: number | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly reliable: boolean;
  /** The value in words, or why there is none. */
  readonly written: string;
}

interface IntervalBars {
  readonly rows: readonly Measured[];
  readonly series: readonly string[];
  readonly kind: 'bar' | 'scatter';
  readonly writeAxis: (value: number) => string;
}

/** In CSS pixels, for so many rows. */
export function intervalBarsHeight(rows: number): number {
  return 80 + rows * 20;
}

/** Draws a row for each value: a bar or a dot, with its interval across; unreliable ones are hollow. */
export function intervalBars({ rows, series, kind, writeAxis }: IntervalBars): ChartOption {
  return {
    grid: { ...HORIZONTAL_GRID, top: series.length > 1 ? 36 : 10 },
    legend: { show: series.length > 1, type: 'scroll', top: 4, data: [...series] },
    tooltip: {
      renderMode: 'richText',
      formatter: ({ dataIndex }: { dataIndex: number }) =>
        `${rows[dataIndex]!.label}\n${rows[dataIndex]!.written}`,
    },
    // Bars begin at zero, or their lengths would lie; dots need not.
    xAxis: {
      type: 'value',
      ...(kind === 'bar' ? { min: 0 } : { scale: true }),
      axisLabel: { formatter: writeAxis, hideOverlap: true },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map(({ label }) => label),
      axisLabel: { interval: 0, width: 160, overflow: 'truncate' },
    },
    series: [
      ...series.map((name) => ({
        name,
        type: kind,
        barGap: '-100%',
        barMaxWidth: 14,
        symbolSize: 9,
        data: rows.map((row) => (row.series === name ? itemOf(row) : { value: '-' })),
      })),
      whiskers(rows),
    ],
  };
}

function itemOf({ value, reliable }: Measured) {
  if (value === null) return { value: '-' };
  return { value, ...(reliable ? {} : { itemStyle: UNSURE }) };
}

/** A line from the low to the high end of each interval, with a short one across either end. */
function whiskers(rows: readonly Measured[]) {
  return {
    type: 'custom',
    silent: true,
    z: 5,
    renderItem: drawWhisker,
    encode: { x: [1, 2], y: 0 },
    data: rows.flatMap(({ interval }, index) => (interval ? [[index, interval.low, interval.high]] : [])),
  };
}

const WHISKER = { stroke: '#6b747e', lineWidth: 1 };
const CAP = 4;

function drawWhisker(_: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI) {
  const row = api.value(0);
  const [low, y] = api.coord([api.value(1), row]) as [number, number];
  const [high] = api.coord([api.value(2), row]) as [number, number];
  const line = (x1: number, y1: number, x2: number, y2: number) => ({
    type: 'line' as const,
    shape: { x1, y1, x2, y2 },
    style: WHISKER,
  });
  return {
    type: 'group' as const,
    children: [line(low, y, high, y), line(low, y - CAP, low, y + CAP), line(high, y - CAP, high, y + CAP)],
  };
}
