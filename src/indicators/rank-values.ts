import { MISSING_REASONS, type IndicatorValue } from '../domain';

/** A value that may be ranked, under the key of whose it is. */
export interface Ranking<Key> {
  readonly ranked: readonly Ranked<Key>[];
  readonly excluded: readonly Excluded<Key>[];
}

/** Its place among those ranked: 1, 2, 2, 4, where two are equal. */
export interface Ranked<Key> {
  readonly key: Key;
  readonly rank: number;
  /** Whether another has the same rank. */
  readonly tied: boolean;
  readonly value: IndicatorValue;
}

/** Why something is not ranked: it has no value, or a denominator too small to be set beside others. */
export const EXCLUSION_REASONS = [...MISSING_REASONS, 'BELOW_MINIMUM_DENOMINATOR'] as const;
export type ExclusionReason = (typeof EXCLUSION_REASONS)[number];
export interface Excluded<Key> {
  readonly key: Key;
  readonly reason: ExclusionReason;
}

/** What values are ranked by. */
export interface RankingOrder {
  readonly direction: 'ASC' | 'DESC';
  /** Rates over less are not ranked; counts and amounts have no denominator. */
  readonly minimumDenominator: number;
}

/** Given a value and the least denominator, returns why it is not to be ranked; null if it is. */
export function whyExcluded(value: IndicatorValue, minimumDenominator: number): ExclusionReason | null {
  if (value.missing !== null) return value.missing;
  const isSmall = value.denominator !== null && value.denominator < minimumDenominator;
  return isSmall ? 'BELOW_MINIMUM_DENOMINATOR' : null;
}

/**
 * Given values by key, in an order that decides between equal ones, returns them ranked, and those left out with the
 * reason, in the order given.
 */
export function rankValues<Key>(
  values: readonly (readonly [Key, IndicatorValue])[],
  { direction, minimumDenominator }: RankingOrder,
): Ranking<Key> {
  const excluded: Excluded<Key>[] = [];
  const included: (readonly [Key, IndicatorValue])[] = [];
  for (const each of values) {
    const reason = whyExcluded(each[1], minimumDenominator);
    if (reason === null) included.push(each);
    else excluded.push({ key: each[0], reason });
  }
  const sign = direction === 'ASC' ? 1 : -1;
  const valueAt = (at: number): number | null | undefined => included[at]?.[1].value;
  // The sort is stable: equal values stay in the order given.
  included.sort((one, other) => sign * (one[1].value! - other[1].value!));
  let rank = 0;
  const ranked = included.map(([key, value], at): Ranked<Key> => {
    if (valueAt(at - 1) !== value.value) rank = at + 1;
    const tied = valueAt(at - 1) === value.value || valueAt(at + 1) === value.value;
    return { key, rank, tied, value };
  });
  return { ranked, excluded };
}
