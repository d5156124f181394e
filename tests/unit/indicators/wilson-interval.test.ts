import { wilsonInterval } from '../../../src/indicators';

describe('the Wilson interval', () => {
  // Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, method 3: score without continuity correction.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is the published one', (part, whole, low, high) => {
    const interval = wilsonInterval(part, whole);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  test.each([1, 29, 1611])('of all or none of %i ends at one or zero exactly', (whole) => {
    expect(wilsonInterval(0, whole).low).toBe(0);
    expect(wilsonInterval(whole, whole).high).toBe(1);
    expect(wilsonInterval(whole, whole).low).toBeCloseTo(1 - wilsonInterval(0, whole).high, 12);
  });

  test('holds the proportion and narrows as the whole grows', () => {
    const [small, large] = [wilsonInterval(3, 10), wilsonInterval(300, 1000)];
    expect(small.low).toBeLessThan(large.low);
    expect(large.low).toBeLessThan(0.3);
    expect(large.high).toBeGreaterThan(0.3);
    expect(small.high).toBeGreaterThan(large.high);
  });
});
