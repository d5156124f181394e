import { alignRows } from '../../../src/tables/align-rows';

const FORM = ['a', 'b', 'c', 'd'];
/** `b` is b for certain, `b?` probably, `*` could be anything. */
const score = (row: string, expected: string): number =>
  row === '*' ? 1 : row[0] === expected ? (row.endsWith('?') ? 6 : 10) : 0;

function aligned(...rows: readonly string[]): string[] {
  return alignRows(rows, FORM, score).map(({ row, expected }) => `${row}=${expected}`);
}

describe('alignRows', () => {
  test.each([
    ['all there', ['a', 'b', 'c', 'd'], ['a=a', 'b=b', 'c=c', 'd=d']],
    ['one missing', ['a', 'c', 'd'], ['a=a', 'c=c', 'd=d']],
    ['the first and last missing', ['b', 'c'], ['b=b', 'c=c']],
    ['strangers between', ['x', 'a', 'y', 'b', 'c', 'z', 'd'], ['a=a', 'b=b', 'c=c', 'd=d']],
    ['one repeated', ['a', 'b', 'b', 'c', 'd'], ['a=a', 'b=b', 'c=c', 'd=d']],
    ['a likelier one after', ['a', 'b?', 'b', 'c', 'd'], ['a=a', 'b=b', 'c=c', 'd=d']],
    ['one misprinted', ['a', '*', 'c', 'd'], ['a=a', '*=b', 'c=c', 'd=d']],
    [
      'two swapped: one of them is out of order',
      ['a', 'c', 'b', 'd'],
      expect.arrayContaining(['a=a', 'd=d']),
    ],
    ['the table twice', ['a', 'b', 'c', 'd', 'a', 'b', 'c', 'd'], ['a=a', 'b=b', 'c=c', 'd=d']],
    ['a header that looks like a row', ['d', 'a', 'b', 'c', 'd'], ['a=a', 'b=b', 'c=c', 'd=d']],
    ['nothing known', ['x', 'y'], []],
    ['nothing', [], []],
  ])('%s', (_, rows, expected) => {
    expect(aligned(...rows)).toEqual(expected);
  });

  test('pairs a row once and in order, whatever the scores', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const random = (n: number): number => (Math.imul(seed * 31 + n, 2654435761) >>> 0) % 7;
      const rows = Array.from({ length: 12 }, (_, at) => at);
      const expected = Array.from({ length: 8 }, (_, at) => at);
      const pairs = alignRows(rows, expected, (row, each) => Math.max(0, random(row * 8 + each) - 3));
      const increasing = (numbers: readonly number[]): boolean =>
        numbers.every((number, at) => at === 0 || number > numbers[at - 1]!);
      expect(increasing(pairs.map((pair) => pair.row))).toBe(true);
      expect(increasing(pairs.map((pair) => pair.expected))).toBe(true);
      expect(pairs.every((pair) => pair.score > 0)).toBe(true);
    }
  });
});
