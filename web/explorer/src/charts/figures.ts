import { useCallback } from 'react';
import type { IndicatorFigureFragment } from '../api/operations.generated';
import { useIndicators, useWriteMeasured, useWriteValue, type IndicatorName } from '../components/indicators';
import { useFormats } from '../language/formats';
import { MISSING_REASONS, useTerm } from '../language/terms';
import { defineText, useText } from '../language/text';

const text = defineText(
  {
    interval: (low: string, high: string) => `95% 区间 ${low}–${high}`,
    unreliable: '分母不足 30，不可靠',
    assumed: '合计由分项推得',
  },
  {
    interval: (low: string, high: string) => `95 % interval ${low}–${high}`,
    unreliable: 'denominator under 30: unreliable',
    assumed: 'total derived from its parts',
  },
);

/** Writes numbers of an indicator, such as the ends of an axis. */
export function useWriteAxis(): (name: IndicatorName) => (value: number) => string {
  const definitions = useIndicators();
  const write = useWriteMeasured();
  return useCallback(
    (name) => {
      const measure = definitions.find((definition) => definition.name === name)?.measure ?? 'RATIO';
      return (value) => write(measure, value);
    },
    [definitions, write],
  );
}

/** Writes a value, or why it is missing. */
export function useWriteFigure(): (figure: IndicatorFigureFragment) => string {
  const inWords = useTerm();
  const write = useWriteValue();
  return useCallback(
    (figure) => write(figure) ?? (figure.missing === null ? '–' : inWords(MISSING_REASONS[figure.missing])),
    [inWords, write],
  );
}

/** Writes a value with all that a mark in a chart cannot say: its interval, whether it is reliable. */
export function useDescribeFigure(): (figure: IndicatorFigureFragment) => string {
  const words = useText(text);
  const write = useWriteFigure();
  const { percent } = useFormats();
  return useCallback(
    (figure) => {
      const { value, interval, reliable, assumed } = figure;
      const notes = [
        interval && words.interval(percent(interval.low), percent(interval.high)),
        value !== null && !reliable && words.unreliable,
        assumed && words.assumed,
      ];
      return [write(figure), ...notes].filter(Boolean).join('; ');
    },
    [words, write, percent],
  );
}
