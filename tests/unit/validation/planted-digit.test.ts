import { plantDigits } from './plant-digits';

const TABLES = 1000;

test('T3-PARITY names one wrong digit with its right value in 95 of 100 tables, and never another cell', () => {
  const { planted, namedRight, silent, namedWrong } = plantDigits(TABLES);
  expect(namedWrong).toEqual([]);
  expect(namedRight).toBeGreaterThanOrEqual(0.95 * TABLES);
  expect(namedRight + silent).toBe(planted);
});
