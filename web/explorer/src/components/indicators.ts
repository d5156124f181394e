import { useCallback, useMemo } from 'react';
import {
  IndicatorCellsDocument,
  IndicatorDefinitionsDocument,
  type FormEdition,
  type IndicatorDefinitionsQuery,
  type IndicatorFigureFragment,
  type Measure,
} from '../api/operations.generated';
import { useAnswer } from '../api/use-answer';
import { useFormats } from '../language/formats';
import { useLanguage } from '../language/language';

export type IndicatorDefinition = IndicatorDefinitionsQuery['indicatorDefinitions'][number];
export type IndicatorName = IndicatorDefinition['name'];

const NONE: readonly IndicatorDefinition[] = [];

/** Every indicator there is, in the API's order, named in the language of the page; empty until they are known. */
export function useIndicators(): readonly IndicatorDefinition[] {
  const { language } = useLanguage();
  return useAnswer(IndicatorDefinitionsDocument, { language }).data?.indicatorDefinitions ?? NONE;
}

/** The cells that the figures of indicators come from. */
export type IndicatorCell = (name: IndicatorName, form: FormEdition) => { row: string; field: string } | null;

/** Finds the first cell that an indicator is computed from on an edition of the form; null until it is known. */
export function useIndicatorCell(): IndicatorCell {
  const definitions = useAnswer(IndicatorCellsDocument, {}).data?.indicatorDefinitions;
  return useMemo(() => {
    const cells = new Map(
      definitions?.flatMap(({ name, formulas }) =>
        formulas.map(({ form, numerator }) => [`${name} ${form}`, numerator[0]!.cell] as const),
      ),
    );
    return (name, form) => cells.get(`${name} ${form}`) ?? null;
  }, [definitions]);
}

/** Puts an indicator into the words of the page; its name stands in until they are known. */
export function useIndicatorLabel(): (name: IndicatorName) => string {
  const indicators = useIndicators();
  return useCallback(
    (name) => indicators.find((indicator) => indicator.name === name)?.label ?? name,
    [indicators],
  );
}

/** What is needed of a value to write it down. */
type Written = Pick<IndicatorFigureFragment, 'name' | 'value' | 'amount' | 'denominator' | 'interval'>;

/** Writes values as their measure wants: 39.35 %, 1,611, 12.30, 0.053; null if the value is missing. */
export function useWriteValue(): (value: Written) => string | null {
  const formats = useFormats();
  return useCallback(
    (written) => {
      if (written.value === null) return null;
      if (written.amount !== null) return formats.decimal(written.amount);
      if (written.denominator === null) return formats.count(written.value);
      return isProportion(written.name) ? formats.percent(written.value) : formats.ratio(written.value);
    },
    [formats],
  );
}

/** Writes numbers of a measure that are no report's own, such as medians and the ends of an axis. */
export function useWriteMeasured(): (measure: Measure, value: number) => string {
  const { percent, ratio, count } = useFormats();
  return useCallback(
    (measure, value) => ({ PROPORTION: percent, RATIO: ratio, COUNT: count, AMOUNT: count })[measure](value),
    [percent, ratio, count],
  );
}

/** Proportions are written in percent; the one ratio among the rates is no part of its denominator. */
export function isProportion(name: IndicatorName): boolean {
  return (name.endsWith('_RATE') || name.endsWith('_SHARE')) && name !== 'DISPUTE_RATE';
}
