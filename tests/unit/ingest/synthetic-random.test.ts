import { sumFigures, withTotals, type FigureRow } from '../../../src/ingest/synthetic/figures';
import { binomial, createRandom, multinomial } from '../../../src/ingest/synthetic/random';
import { HANDLED_OUTCOMES } from '../../../src/ingest/synthetic/figures';

describe('random numbers by key', () => {
  it('are the same for the same key and others for another', () => {
    const take = (key: string): number[] => Array.from({ length: 5 }, createRandom(key));
    expect(take('a')).toEqual(take('a'));
    expect(take('a')).not.toEqual(take('b'));
  });

  it('lie evenly from 0 to below 1', () => {
    const numbers = Array.from({ length: 10_000 }, createRandom('even'));
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    for (let tenth = 0; tenth < 10; tenth += 1) {
      const within = numbers.filter((each) => Math.floor(each * 10) === tenth).length;
      expect(within).toBeGreaterThan(850);
      expect(within).toBeLessThan(1150);
    }
  });

  it('never let more trials succeed than there are, few or many', () => {
    const random = createRandom('trials');
    for (const trials of [0, 1, 64, 65, 100_000]) {
      for (const probability of [0, 0.001, 0.5, 1]) {
        const successes = binomial(random, trials, probability);
        expect(successes).toBeGreaterThanOrEqual(0);
        expect(successes).toBeLessThanOrEqual(trials);
      }
    }
    expect(binomial(random, 50, 1)).toBe(50);
    expect(binomial(random, 5_000, 0)).toBe(0);
  });

  it('deal everything out, by the weights', () => {
    const random = createRandom('deal');
    for (const count of [0, 1, 7, 1_000, 1_000_000]) {
      const shares = multinomial(random, count, [0.7, 0, 0.3]);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(count);
      expect(shares[1]).toBe(0);
    }
    expect(multinomial(random, 1_000_000, [0.7, 0.3])[0]).toBeCloseTo(700_000, -4);
  });
});

describe('invented figures', () => {
  const organ = (natural: number): Map<FigureRow, number[]> =>
    new Map<FigureRow, number[]>([
      ['1', [natural, 2]],
      ['2', [1, 0]],
      ...HANDLED_OUTCOMES.map(({ code }, at): [FigureRow, number[]] => [
        code,
        at < 2 ? [natural / 2, 1] : [0, 0],
      ]),
      ['4', [1, 0]],
      ['ADMINISTRATIVE_RECONSIDERATION', [3, 1, 0, 2]],
      ['LITIGATION_DIRECT', [0, 0, 0, 0]],
      ['LITIGATION_AFTER_RECONSIDERATION', [1, 0, 0, 0]],
    ]);

  it('of several organs are summed cell by cell', () => {
    const sums = sumFigures([organ(10), organ(4)]);
    expect(sums.get('1')).toEqual([14, 4]);
    expect(sums.get('ADMINISTRATIVE_RECONSIDERATION')).toEqual([6, 2, 0, 4]);
  });

  it('get the row of totals and a total at the end of every row', () => {
    const complete = withTotals(organ(10));
    expect(complete.get('1')).toEqual([10, 2, 12]);
    expect(complete.get('3.1')).toEqual([5, 1, 6]);
    expect(complete.get('3.7')).toEqual([10, 2, 12]);
    expect(complete.get('3.6')).toEqual([0, 0, 0]);
    expect(complete.get('ADMINISTRATIVE_RECONSIDERATION')).toEqual([3, 1, 0, 2, 6]);
  });
});
