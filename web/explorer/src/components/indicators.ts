import {
  IndicatorDefinitionsDocument,
  type IndicatorDefinitionsQuery,
  type IndicatorFigureFragment,
} from '../api/operations.generated';
import { useAnswer } from '../api/use-answer';
import { useFormats } from '../language/formats';
import { useLanguage } from '../language/language';

export type IndicatorDefinition = IndicatorDefinitionsQuery['indicatorDefinitions'][number];
export type IndicatorName = IndicatorDefinition['name'];

/** Every indicator there is, in the API's order, named in the language of the page; empty until they are known. */
export function useIndicators(): readonly IndicatorDefinition[] {
  const { language } = useLanguage();
  return useAnswer(IndicatorDefinitionsDocument, { language }).data?.indicatorDefinitions ?? [];
}

/** Puts an indicator into the words of the page; its name stands in until they are known. */
export function useIndicatorLabel(): (name: IndicatorName) => string {
  const indicators = useIndicators();
  return (name) => indicators.find((indicator) => indicator.name === name)?.label ?? name;
}

/** What is needed of a value to write it down. */
type Written = Pick<IndicatorFigureFragment, 'name' | 'value' | 'amount' | 'denominator' | 'interval'>;

/** Writes values as their measure wants: 39.35 %, 1,611, 12.30, 0.053; null if the value is missing. */
export function useWriteValue(): (value: Written) => string | null {
  const formats = useFormats();
  return (written) => {
    if (written.value === null) return null;
    if (written.amount !== null) return formats.decimal(written.amount);
    if (written.denominator === null) return formats.count(written.value);
    return isProportion(written.name) ? formats.percent(written.value) : formats.ratio(written.value);
  };
}

/** Proportions are written in percent; the one ratio among the rates is no part of its denominator. */
export function isProportion(name: IndicatorName): boolean {
  return (name.endsWith('_RATE') || name.endsWith('_SHARE')) && name !== 'DISPUTE_RATE';
}
