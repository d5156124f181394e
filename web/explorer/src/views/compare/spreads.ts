import { useIndicators, useWriteMeasured, type IndicatorName } from '../../components/indicators';
import { defineText, useText } from '../../language/text';
import type { Comparison } from './use-comparison';

const text = defineText(
  { minimum: '最小值', median: '中位数', maximum: '最大值' },
  { minimum: 'Minimum', median: 'Median', maximum: 'Maximum' },
);

export const SPREAD_PARTS = ['minimum', 'median', 'maximum'] as const;

type SpreadPart = (typeof SPREAD_PARTS)[number];

/** Writes what the API says of how values are spread; a dash where no district has one. */
export function useWriteSpread(spreads: Comparison['spreads']) {
  const words = useText(text);
  const definitions = useIndicators();
  const write = useWriteMeasured();
  return {
    part: (part: SpreadPart): string => words[part],
    value: (indicator: IndicatorName, year: number, part: SpreadPart): string => {
      const spread = spreads.find((one) => one.indicator === indicator && one.year === year);
      const value = spread?.[part] ?? null;
      const measure = definitions.find(({ name }) => name === indicator)?.measure;
      return value === null || !measure ? '–' : write(measure, value);
    },
  };
}
