import { REVIEW_KINDS, type District, type ReviewKind } from '../../domain';
import { HANDLED_OUTCOMES } from './figures';
import { createRandom, logNormal } from './random';
import type { SyntheticSettings } from './settings';

/** The year whose business is the median of the settings. */
const MIDDLE_YEAR = 2022;
/** No office leaves more than this to the next year. */
const MOST_CARRIED_OVER = 0.4;

/** What a division is like in every year, by which it differs from others. */
export interface Tendencies {
  /** How large its business is in a year, for its level. */
  readonly scaleIn: (year: number) => number;
  /** How large it is for its level, whatever the year. */
  readonly scale: number;
  readonly outcomeWeights: readonly number[];
  readonly carriedOver: number;
  readonly reviewsPerApplication: Readonly<Record<ReviewKind, number>>;
}

/** Given the settings, the seed and a division, returns what it is like. */
export function tendenciesOf(
  { spread, growth, outcomes, reviews, carriedOver }: SyntheticSettings,
  seed: number,
  { code, level }: Pick<District, 'code' | 'level'>,
): Tendencies {
  const random = createRandom(`${seed} ${code}`);
  const scale = logNormal(random, spread.ofDivisions[level]);
  const itsGrowth = growth * logNormal(random, spread.ofGrowth);
  const about = (share: number): number => share * logNormal(random, spread.ofShares);
  const outcomeWeights = HANDLED_OUTCOMES.map(({ kind }) => about(outcomes[kind] ?? 0));
  const perApplication = REVIEW_KINDS.map((kind) => [kind, about(reviews[kind].perApplication)] as const);
  return {
    scaleIn: (year) => {
      const ofYear = logNormal(createRandom(`${seed} ${code} ${year} business`), spread.ofYears);
      return scale * itsGrowth ** (year - MIDDLE_YEAR) * ofYear;
    },
    scale,
    outcomeWeights,
    carriedOver: Math.min(MOST_CARRIED_OVER, about(carriedOver)),
    reviewsPerApplication: Object.fromEntries(perApplication) as Record<ReviewKind, number>,
  };
}
