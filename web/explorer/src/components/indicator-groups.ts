import type { Measure } from '../api/operations.generated';
import type { IndicatorDefinition } from './indicators';

/** Rates first: they are what districts of any size are compared by. */
const MEASURES_IN_ORDER: readonly Measure[] = ['PROPORTION', 'RATIO', 'COUNT', 'AMOUNT'];

/** Given indicators and what was typed, returns those whose label, definition or name has it, measure by measure. */
export function indicatorsMatching(
  indicators: readonly IndicatorDefinition[],
  typed: string,
): readonly IndicatorDefinition[] {
  const wanted = typed.trim().toLowerCase();
  const matching = indicators.filter(({ label, definition, name }) =>
    [label, definition, name].some((words) => words.toLowerCase().includes(wanted)),
  );
  return MEASURES_IN_ORDER.flatMap((measure) =>
    matching.filter((indicator) => indicator.measure === measure),
  );
}

/** Given indicators, returns those of each measure that any of them has, in the same order. */
export function groupByMeasure(indicators: readonly IndicatorDefinition[]) {
  return MEASURES_IN_ORDER.map((measure) => ({
    measure,
    indicators: indicators.filter((indicator) => indicator.measure === measure),
  })).filter((group) => group.indicators.length > 0);
}
