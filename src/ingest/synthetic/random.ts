import { hash } from 'node:crypto';

/** A source of numbers from 0 to below 1: the same for the same key, on any machine. */
export type Random = () => number;

/** Given a key, returns its random numbers (mulberry32 by Tommy Ettinger, public domain, seeded by the key's hash). */
export function createRandom(key: string): Random {
  let state = hash('sha256', key, 'buffer').readInt32LE(0);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Up to this many trials are made one by one; beyond it the normal approximation is as good. */
const MOST_TRIALS = 64;

/** Returns how many of `trials` succeed with the given probability. */
export function binomial(random: Random, trials: number, probability: number): number {
  if (trials <= MOST_TRIALS) {
    let successes = 0;
    for (let trial = 0; trial < trials; trial += 1) if (random() < probability) successes += 1;
    return successes;
  }
  const deviation = Math.sqrt(trials * probability * (1 - probability));
  return Math.min(trials, Math.max(0, Math.round(trials * probability + deviation * normal(random))));
}

/** Deals `count` things out by the weights; the shares add up to `count`. */
export function multinomial(random: Random, count: number, weights: readonly number[]): number[] {
  let things = count;
  let weight = weights.reduce((sum, each) => sum + each, 0);
  return weights.map((each, at) => {
    const share = at === weights.length - 1 ? things : binomial(random, things, Math.min(1, each / weight));
    things -= share;
    weight -= each;
    return share;
  });
}

/** A factor around 1, skewed to the right as sizes of divisions are: its logarithm is normal. */
export function logNormal(random: Random, deviation: number): number {
  return Math.exp(deviation * normal(random));
}

/** Returns one of the choices, which are at least one. */
export function choose<T>(random: Random, choices: readonly T[]): T {
  return choices[Math.floor(random() * choices.length)]!;
}

/** Returns a whole number from `first` to `last`. */
export function between(random: Random, first: number, last: number): number {
  return first + Math.floor(random() * (last - first + 1));
}

/** Box-Muller. */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
