import type { IndicatorName, IndicatorValue, Measure, MissingReason, RateBasis } from '../domain';
import { wilsonInterval } from './wilson-interval';

/** Below this denominator a rate is marked unreliable. */
export const RELIABLE_DENOMINATOR = 30;

/** What of a value the report says; the rest follows. */
export interface Figures {
  /** Of a count or amount the value itself. */
  readonly numerator: number;
  readonly denominator: number | null;
  readonly amount: string | null;
  readonly assumed: boolean;
}

/** Given an indicator, its basis and its figures, returns its value. */
export function makeValue(
  name: IndicatorName,
  basis: RateBasis | null,
  measure: Measure,
  { numerator, denominator, amount, assumed }: Figures,
): IndicatorValue {
  const rate = denominator === null ? null : rateOf(measure, numerator, denominator);
  // Written out, not spread: rankings compute tens of thousands of these at a time.
  return {
    name,
    basis,
    value: rate ? rate.value : numerator,
    amount,
    numerator: rate && numerator,
    denominator,
    interval: rate && rate.interval,
    reliable: rate ? rate.reliable : true,
    assumed,
    missing: rate && rate.missing,
  };
}

/** Given an indicator, its basis and why there is no value, returns that. */
export function withoutValue(
  missing: MissingReason,
  name: IndicatorName,
  basis: RateBasis | null,
): IndicatorValue {
  return {
    name,
    basis,
    value: null,
    amount: null,
    numerator: null,
    denominator: null,
    interval: null,
    reliable: false,
    assumed: false,
    missing,
  };
}

function rateOf(
  measure: Measure,
  numerator: number,
  denominator: number,
): Pick<IndicatorValue, 'value' | 'interval' | 'reliable' | 'missing'> {
  if (denominator <= 0) {
    const missing = denominator === 0 ? 'DENOMINATOR_ZERO' : 'DENOMINATOR_NEGATIVE';
    return { value: null, interval: null, reliable: false, missing };
  }
  const value = numerator / denominator;
  const isLarge = denominator >= RELIABLE_DENOMINATOR;
  if (measure === 'RATIO') return { value, interval: null, reliable: isLarge, missing: null };
  // A wrong report can state a part greater than its whole: it is served as printed, but estimates nothing.
  if (value < 0 || value > 1) return { value, interval: null, reliable: false, missing: null };
  return { value, interval: wilsonInterval(numerator, denominator), reliable: isLarge, missing: null };
}
