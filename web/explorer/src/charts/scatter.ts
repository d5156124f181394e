import type { ChartOption } from './echarts';
import { UNSURE } from './looks';

export interface ScatterPoint {
  readonly label: string;
  readonly series: string;
  readonly x: number;
  readonly y: number;
  readonly reliable: boolean;
  /** Both values in words. */
  readonly written: string;
}

interface ScatterAxis {
  readonly name: string;
  readonly write: (value: number) => string;
}

interface Scatter {
  readonly points: readonly ScatterPoint[];
  readonly series: readonly string[];
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
}

/** Draws a point for each pair of values, named where there is room; unreliable ones are hollow. */
export function scatter({ points, series, x, y }: Scatter): ChartOption {
  const axis = ({ name, write }: ScatterAxis, nameGap: number) => ({
    type: 'value',
    scale: true,
    name,
    nameLocation: 'middle',
    nameGap,
    axisLabel: { formatter: write, hideOverlap: true },
  });
  return {
    grid: {
      left: 28,
      right: 60,
      top: series.length > 1 ? 40 : 16,
      bottom: 36,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    legend: { show: series.length > 1, type: 'scroll', top: 4, data: [...series] },
    tooltip: {
      renderMode: 'richText',
      formatter: ({ data }: { data: { name: string; written: string } }) => `${data.name}\n${data.written}`,
    },
    xAxis: axis(x, 26),
    yAxis: axis(y, 48),
    series: series.map((name) => ({
      name,
      type: 'scatter',
      symbolSize: 10,
      data: points
        .filter((point) => point.series === name)
        .map((point) => ({
          name: point.label,
          written: point.written,
          value: [point.x, point.y],
          ...(point.reliable ? {} : { itemStyle: UNSURE }),
        })),
      label: { show: true, position: 'top', formatter: '{b}', fontSize: 11 },
      labelLayout: { hideOverlap: true },
    })),
  };
}
