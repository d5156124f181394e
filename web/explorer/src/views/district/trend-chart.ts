import type { Bilingual } from '../../../../../src/domain/language';
import type { ChartOption } from '../../charts/echarts';
import { isProportion, type useWriteValue } from '../../components/indicators';
import { TREND_BREAKS } from '../../language/terms';
import { stretches } from './stretches';
import type { IndicatorTrend } from './trend';

const LOOKS = {
  BREAK: { color: '#c0392b', type: 'solid' },
  CAVEAT: { color: '#a86a00', type: 'dashed' },
};

/**
 * Draws a trend as a line that ends where a BREAK comes before the next year, and goes on past a CAVEAT; both stand at
 * their year, in words.
 */
export function trendChart(
  { points, breaks }: IndicatorTrend,
  write: ReturnType<typeof useWriteValue>,
  inWords: (term: Bilingual) => string,
): ChartOption {
  const percent = points.some(({ value }) => isProportion(value.name));
  return {
    grid: {
      left: 8,
      right: 24,
      top: 40,
      bottom: 8,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    tooltip: {
      renderMode: 'richText',
      formatter: ({ dataIndex }: { dataIndex: number }) =>
        points[dataIndex] ? `${points[dataIndex].year}  ${write(points[dataIndex].value) ?? '–'}` : '',
    },
    xAxis: { type: 'category', data: points.map(({ year }) => String(year)) },
    yAxis: {
      type: 'value',
      min: 0,
      ...(percent && { axisLabel: { formatter: (value: number) => `${Math.round(value * 100)}%` } }),
    },
    series: stretches({ points, breaks }).map((years, index) => ({
      type: 'line',
      symbolSize: 8,
      color: '#3b7dd8',
      connectNulls: false,
      data: points.map(({ year, value }) => ({
        value: years.includes(year) ? (value.value ?? '-') : '-',
        symbol: value.reliable ? 'circle' : 'emptyCircle',
      })),
      ...(index === 0 && { markLine: breakLines(breaks, inWords) }),
    })),
  };
}

function breakLines(breaks: IndicatorTrend['breaks'], inWords: (term: Bilingual) => string) {
  return {
    symbol: 'none',
    silent: true,
    data: breaks.map(({ year, kind, severity }) => ({
      xAxis: String(year),
      lineStyle: LOOKS[severity],
      label: { formatter: inWords(TREND_BREAKS[kind]), color: LOOKS[severity].color },
    })),
  };
}
