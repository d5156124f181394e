import type { IndicatorValue } from '../../../src/domain';
import { aggregateValues, findStanding, rankValues } from '../../../src/indicators';

function rate(numerator: number, denominator: number): IndicatorValue {
  return {
    name: 'DISCLOSURE_RATE',
    basis: 'HANDLED',
    value: denominator === 0 ? null : numerator / denominator,
    amount: null,
    numerator,
    denominator,
    interval: null,
    reliable: denominator >= 30,
    assumed: false,
    missing: denominator === 0 ? 'DENOMINATOR_ZERO' : null,
  };
}

const NOT_STATED: IndicatorValue = {
  ...rate(0, 0),
  numerator: null,
  denominator: null,
  missing: 'NOT_STATED',
};
const VALUES = [
  ['a', rate(50, 100)],
  ['b', rate(90, 100)],
  ['c', rate(45, 90)],
  ['d', rate(1, 2)],
  ['e', NOT_STATED],
  ['f', rate(1, 100)],
] as const;
const places = (direction: 'ASC' | 'DESC', minimumDenominator: number): unknown[] =>
  rankValues([...VALUES], { direction, minimumDenominator }).ranked.map(({ key, rank, tied }) => [
    key,
    rank,
    tied,
  ]);

describe('rankValues', () => {
  it('gives equal values one rank, in the order given, and goes on after them', () => {
    expect(places('DESC', 30)).toEqual([
      ['b', 1, false],
      ['a', 2, true],
      ['c', 2, true],
      ['f', 4, false],
    ]);
    expect(places('ASC', 0)).toEqual([
      ['f', 1, false],
      ['a', 2, true],
      ['c', 2, true],
      ['d', 2, true],
      ['b', 5, false],
    ]);
  });

  it('leaves out what has no value or too small a denominator, with the reason', () => {
    const { excluded } = rankValues([...VALUES], { direction: 'DESC', minimumDenominator: 30 });
    expect(excluded).toEqual([
      { key: 'd', reason: 'BELOW_MINIMUM_DENOMINATOR' },
      { key: 'e', reason: 'NOT_STATED' },
    ]);
  });

  it('ranks nothing of nothing', () => {
    expect(rankValues([], { direction: 'ASC', minimumDenominator: 30 })).toEqual({
      ranked: [],
      excluded: [],
    });
  });
});

describe('findStanding', () => {
  const all = VALUES.map(([, value]) => value);

  it('agrees with the ranking from the highest', () => {
    for (const { value, rank, tied } of rankValues([...VALUES], { direction: 'DESC', minimumDenominator: 30 })
      .ranked)
      expect(findStanding(value, all, 30)).toMatchObject({ rank, tied, of: 4, excluded: 2, reason: null });
  });

  it('tells the part that lies below, equal ones counted half', () => {
    // Of four, 1 % lies below the two equal ones: (1 + 2 / 2) / 4.
    expect(findStanding(rate(50, 100), all, 30).percentile).toBe(0.5);
    expect(findStanding(rate(90, 100), all, 30).percentile).toBe(3.5 / 4);
    expect(findStanding(rate(1, 100), all, 30).percentile).toBe(0.5 / 4);
  });

  it('says why something does not stand among them', () => {
    expect(findStanding(rate(1, 2), all, 30)).toEqual({
      rank: null,
      tied: null,
      percentile: null,
      of: 4,
      excluded: 2,
      reason: 'BELOW_MINIMUM_DENOMINATOR',
    });
  });
});

describe('aggregateValues', () => {
  it('weighs by the denominators, and counts what it leaves out', () => {
    const { value, counted, excluded } = aggregateValues(
      'DISCLOSURE_RATE',
      null,
      VALUES.map(([, each]) => each),
      8,
    );
    // (50 + 90 + 45 + 1 + 1) / (100 + 100 + 90 + 2 + 100)
    expect(value).toMatchObject({ numerator: 187, denominator: 392, value: 187 / 392, missing: null });
    expect(counted).toBe(5);
    expect([...excluded]).toEqual([
      ['NOT_STATED', 1],
      ['NO_REPORT', 2],
    ]);
  });

  it('has no value without reports', () => {
    expect(aggregateValues('DISCLOSURE_RATE', null, [], 3)).toMatchObject({
      value: { value: null, missing: 'NO_REPORT' },
      counted: 0,
    });
  });
});
