import type { ChartOption } from './echarts';

export interface HeatCell {
  /** The column and the row, counted from 0. */
  readonly x: number;
  readonly y: number;
  /** From 0, light, to 1, dark; null has no value. */
  readonly shade: number | null;
  /** The value in words, or why there is none. */
  readonly written: string;
  /** The same with all that is to be known of it. */
  readonly described: string;
}

interface HeatMap {
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  readonly cells: readonly HeatCell[];
}

const LIGHT = '#e3eefa';
const DARK = '#0b5cab';
const MISSING = '#d0d4d8';

/** From this shade on, white words are read better than black ones. */
const WHITE_WORDS_FROM = 0.55;

export function heatMapSize({ rows, columns }: { readonly rows: number; readonly columns: number }) {
  return { height: 90 + rows * 24, minWidth: 190 + columns * 90 };
}

/** Draws a cell for each value, dark where it is great; what has no value is grey, with the reason. */
export function heatMap({ columns, rows, cells }: HeatMap): ChartOption {
  const valued = cells.filter(({ shade }) => shade !== null);
  const missing = cells.filter(({ shade }) => shade === null);
  const names = { interval: 0, overflow: 'truncate' };
  return {
    grid: { left: 4, right: 8, top: 8, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: {
      renderMode: 'richText',
      formatter: ({ data }: { data: { name: string } }) => data.name,
    },
    xAxis: {
      type: 'category',
      position: 'top',
      data: [...columns],
      axisLabel: { ...names, width: 84, overflow: 'break', lineHeight: 14 },
    },
    yAxis: { type: 'category', inverse: true, data: [...rows], axisLabel: { ...names, width: 160 } },
    visualMap: {
      show: false,
      seriesIndex: 0,
      dimension: 2,
      min: 0,
      max: 1,
      inRange: { color: [LIGHT, DARK] },
    },
    series: [valued, missing].map((some) => ({
      type: 'heatmap',
      data: some.map((cell) => itemOf(cell, `${rows[cell.y]} · ${columns[cell.x]}\n${cell.described}`)),
    })),
  };
}

function itemOf({ x, y, shade, written }: HeatCell, name: string) {
  const color = shade !== null && shade >= WHITE_WORDS_FROM ? '#ffffff' : '#1d2126';
  return {
    name,
    value: [x, y, shade ?? 0],
    label: { show: true, formatter: written, color, fontSize: 11, width: 84, overflow: 'truncate' },
    itemStyle: { borderColor: '#8884', borderWidth: 0.5, ...(shade === null ? { color: MISSING } : {}) },
  };
}
