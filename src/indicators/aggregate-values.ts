import type { IndicatorName, IndicatorValue, MissingReason, RateBasis } from '../domain';
import { sumValues } from './sum-values';

/** Values of several reports as one, and what became of each. */
export interface Aggregated {
  readonly value: IndicatorValue;
  /** How many reports are in it. */
  readonly counted: number;
  /** How many are not, by the reason; a report that does not exist is NO_REPORT. */
  readonly excluded: ReadonlyMap<MissingReason, number>;
}

/**
 * Given an indicator, the basis asked for, its values of the reports there are, and how many reports there should be,
 * returns the sum of counts and amounts, or the rate of the sums of numerators and denominators: large divisions weigh
 * more. What has no value is left out and counted; where there is nothing to divide by, there is nothing to leave out.
 */
export function aggregateValues(
  name: IndicatorName,
  basis: RateBasis | null,
  values: readonly IndicatorValue[],
  expected: number,
): Aggregated {
  const summed: IndicatorValue[] = [];
  const excluded = new Map<MissingReason, number>();
  for (const value of values) {
    const { missing } = value;
    if (missing === null || missing === 'DENOMINATOR_ZERO') summed.push(value);
    else excluded.set(missing, (excluded.get(missing) ?? 0) + 1);
  }
  const absent = expected - values.length;
  if (absent > 0) excluded.set('NO_REPORT', absent);
  return { value: sumValues(name, basis, summed), counted: summed.length, excluded };
}
