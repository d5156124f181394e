import { APPLICANT_TYPES, REVIEW_KINDS, type District, type ReviewKind } from '../../domain';
import { sum } from './figures';
import { binomial, createRandom, multinomial } from './random';
import type { SyntheticSettings } from './settings';
import type { Tendencies } from './tendencies';

/** What a year receives, and of that what it leaves to the next: never more, so no year carries what it did not receive. */
export interface Intake {
  readonly received: readonly number[];
  readonly carriedOut: readonly number[];
  readonly reviews: Readonly<Record<ReviewKind, { readonly opened: number; readonly pending: number }>>;
}

/** Given a division, a year and what the division is like, returns what the year receives. */
export function drawIntake(
  { applicants, sizes, reviews }: SyntheticSettings,
  seed: number,
  { code, level }: Pick<District, 'code' | 'level'>,
  year: number,
  { scaleIn, carriedOver, reviewsPerApplication }: Tendencies,
): Intake {
  const random = createRandom(`${seed} ${code} ${year} intake`);
  const count = Math.round(sizes[level].applications * scaleIn(year));
  const received = multinomial(
    random,
    count,
    APPLICANT_TYPES.map((type) => applicants[type]),
  );
  const carriedOut = received.map((each) => binomial(random, each, carriedOver));
  const opened = REVIEW_KINDS.map((kind) => {
    const cases = binomial(random, sum(received), Math.min(1, reviewsPerApplication[kind]));
    return [
      kind,
      { opened: cases, pending: binomial(random, cases, reviews[kind].results.pending) },
    ] as const;
  });
  return { received, carriedOut, reviews: Object.fromEntries(opened) as Intake['reviews'] };
}
