import type { IndicatorValue } from '../domain';
import { whyExcluded, type ExclusionReason } from './rank-values';

/** How a value stands among others. All but `of` and `excluded` are null if it is not ranked itself, for `reason`. */
export interface Standing {
  /** 1 is the highest; equal values share a rank. */
  readonly rank: number | null;
  /** Whether another has the same value. */
  readonly tied: boolean | null;
  /** The part of those ranked that lie below, those equal counted half, itself included: from 0 to 1. */
  readonly percentile: number | null;
  /** How many are ranked, itself included. */
  readonly of: number;
  /** How many are not. */
  readonly excluded: number;
  readonly reason: ExclusionReason | null;
}

/**
 * Given a value, all values it stands among, itself included, and the least denominator of a rate, returns its standing
 * as `rankValues` would rank it from the highest.
 */
export function findStanding(
  own: IndicatorValue,
  all: readonly IndicatorValue[],
  minimumDenominator: number,
): Standing {
  const reason = whyExcluded(own, minimumDenominator);
  let [of, above, equal] = [0, 0, 0];
  for (const other of all) {
    if (whyExcluded(other, minimumDenominator) !== null) continue;
    of += 1;
    if (other.value! > own.value!) above += 1;
    else if (other.value === own.value) equal += 1;
  }
  const excluded = all.length - of;
  if (reason !== null) return { rank: null, tied: null, percentile: null, of, excluded, reason };
  const percentile = (of - above - equal / 2) / of;
  return { rank: above + 1, tied: equal > 1, percentile, of, excluded, reason };
}
