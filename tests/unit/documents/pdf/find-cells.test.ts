import { findCells } from '../../../../src/documents/pdf/find-cells';
import { findLattices } from '../../../../src/documents/pdf/find-lattices';
import { mergeRules } from '../../../../src/documents/pdf/merge-rules';
import type { Rectangle } from '../../../../src/documents/pdf/rectangle';

const across = (y: number, x0: number, x1: number): Rectangle => ({ x0, x1, y0: y - 0.25, y1: y + 0.25 });
const down = (x: number, y0: number, y1: number): Rectangle => ({ x0: x - 0.25, x1: x + 0.25, y0, y1 });

/** The cells of the tables that rules form, as `row,column rows×columns`. */
function cellsOf(rules: readonly Rectangle[]): string[][] {
  return findLattices(mergeRules(rules)).map((lattice) =>
    findCells(lattice).map(
      ({ row, column, rowSpan, columnSpan }) => `${row},${column} ${rowSpan}×${columnSpan}`,
    ),
  );
}

/** Two rows of two columns. */
const FRAME = [across(0, 0, 100), across(40, 0, 100), down(0, 0, 40), down(100, 0, 40)];
const GRID = [...FRAME, across(20, 0, 100), down(50, 0, 40)];
const FOUR = ['0,0 1×1', '0,1 1×1', '1,0 1×1', '1,1 1×1'];

describe('findCells', () => {
  test.each<[string, Rectangle[]]>([
    ['whole lines', GRID],
    [
      'lines in pieces that stop at those they meet',
      [...FRAME, across(20, 0, 48), across(20, 52, 100), down(50, 0, 18), down(50, 22, 40)],
    ],
    [
      'dashes',
      [...FRAME, down(50, 0, 40), ...[0, 12, 24, 36, 48, 60, 72, 84, 96].map((x) => across(20, x, x + 7))],
    ],
    ['double lines', [...GRID, across(22.5, 0, 100), down(52.5, 0, 40)]],
    [
      'frames of their own',
      [
        ...[0, 52].flatMap((x) =>
          [0, 22].flatMap((y) => [
            across(y, x, x + 48),
            across(y + 18, x, x + 48),
            down(x, y, y + 18),
            down(x + 48, y, y + 18),
          ]),
        ),
        across(-3, -3, 103),
        across(43, -3, 103),
        down(-3, -3, 43),
        down(103, -3, 43),
      ],
    ],
    ['no lines at the sides', [across(0, 0, 100), across(20, 0, 100), across(40, 0, 100), down(50, 0, 40)]],
    ['no line where the page ends', [...GRID.filter((rule) => rule !== FRAME[1])]],
  ])('tells four cells by %s', (_, rules) => {
    expect(cellsOf(rules)).toEqual([FOUR]);
  });

  test('tells merged cells by the lines that are not there', () => {
    expect(cellsOf([...FRAME, across(20, 50, 100), down(50, 0, 40)])).toEqual([
      ['0,0 2×1', '0,1 1×1', '1,1 1×1'],
    ]);
    expect(cellsOf([...FRAME, across(20, 0, 100), down(50, 20, 40)])).toEqual([
      ['0,0 1×2', '1,0 1×1', '1,1 1×1'],
    ]);
  });

  test('cuts what is no rectangle into rows', () => {
    // The line between the upper cells is missing, and so is the one below the left of them.
    const rules = [...FRAME, down(50, 20, 40), across(20, 50, 100)];
    expect(cellsOf(rules)).toEqual([['0,0 1×1', '0,1 1×1', '1,0 1×1', '1,1 1×1']]);
  });

  test('keeps tables apart that do not touch', () => {
    const right = GRID.map((rule) => ({ ...rule, x0: rule.x0 + 200, x1: rule.x1 + 200 }));
    expect(cellsOf([...GRID, ...right])).toEqual([FOUR, FOUR]);
  });

  test('takes an underline for no table, nor a drawing of thousands of lines', () => {
    expect(cellsOf([across(10, 0, 80)])).toEqual([]);
    const squared = Array.from({ length: 2001 }, (_, at) => [
      across(at * 8, 0, 16_000),
      down(at * 8, 0, 16_000),
    ]);
    const before = performance.now();
    expect(cellsOf(squared.flat())).toEqual([]);
    expect(performance.now() - before).toBeLessThan(5000);
  });
});
