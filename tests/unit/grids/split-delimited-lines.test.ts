import { placeIn, type PlacedText } from '../../../src/domain';
import { isDelimitedLine, splitDelimitedLines } from '../../../src/grids/split-delimited-lines';

const SHA256 = 'b'.repeat(64);

/** The lines of a text, each with its place in it. */
function linesOf(text: string): PlacedText[] {
  let start = 0;
  return text.split('\n').map((line, index) => {
    const place = placeIn(SHA256, { line: index + 1, start, end: start + line.length });
    start += line.length + 1;
    return { text: line, place };
  });
}

function split(text: string): { shape: string; rows: string[][] } | null {
  const grid = splitDelimitedLines(linesOf(text), 1);
  return grid && { shape: grid.shape, rows: grid.rows.map(({ cells }) => cells.map((cell) => cell.text)) };
}

describe('lines that hold a row each', () => {
  test.each([
    [
      'with pipes between',
      '规章 | 1 | 2\n许可 | 3 | 4',
      [
        ['规章', '1', '2'],
        ['许可', '3', '4'],
      ],
    ],
    [
      'in a frame of pipes',
      '| 规章 | 1 |\n| 许可 | 2 |',
      [
        ['规章', '1'],
        ['许可', '2'],
      ],
    ],
    [
      'as Markdown',
      '| 项 | 数 |\n| :--- | ---: |\n| 规章 | 1 |',
      [
        ['项', '数'],
        ['规章', '1'],
      ],
    ],
    [
      'with full-width pipes',
      '规章｜1｜2\n许可｜3｜4',
      [
        ['规章', '1', '2'],
        ['许可', '3', '4'],
      ],
    ],
    [
      'set with tabs',
      '规章\t1\t2\n许可\t3\t4',
      [
        ['规章', '1', '2'],
        ['许可', '3', '4'],
      ],
    ],
    [
      'set with tabs, cells empty',
      '规章\t1\t\t\n许可\t\t3\t4',
      [
        ['规章', '1', '', ''],
        ['许可', '', '3', '4'],
      ],
    ],
    [
      'with emphasis',
      '| **规章** | *1* |\n| __许可__ | ***2*** |',
      [
        ['规章', '1'],
        ['许可', '2'],
      ],
    ],
    [
      'with line ends written out',
      '| 商业<br>企业 | 1 |\n| 许可<br/>书 | 2 |',
      [
        ['商业\n企业', '1'],
        ['许可\n书', '2'],
      ],
    ],
    [
      'with empty cells in a frame',
      '| 一 |  |  | 5 | 6 |\n| 二 |  |  | 7 |  |',
      [
        ['一', '', '', '5', '6'],
        ['二', '', '', '7', ''],
      ],
    ],
    [
      'with a first cell empty',
      '项 | 甲 | 乙\n | 1 | 2',
      [
        ['项', '甲', '乙'],
        ['', '1', '2'],
      ],
    ],
    [
      'without a frame, the last cell empty',
      '一 | 5 | 6\n二 | 7 |',
      [
        ['一', '5', '6'],
        ['二', '7', ''],
      ],
    ],
  ])('%s', (_, text, rows) => {
    expect(split(text)).toEqual({ shape: 'ROWS', rows });
  });
});

describe('a table drawn whole', () => {
  test.each([
    ['with plus signs', '+----+----+', '+====+====+', '|'],
    ['with box drawing', '┌────┬────┐', '├────┼────┤', '│'],
  ])('%s has a row between every two rules', (_, first, rule, pipe) => {
    const cell = (...texts: readonly string[]): string => `${pipe} ${texts.join(` ${pipe} `)} ${pipe}`;
    const lines = [
      first,
      cell('信息', '数'),
      cell('内容', ''),
      rule,
      cell('规章', '1'),
      rule,
      cell('许', '12'),
      cell('可', '34'),
      rule,
    ];
    expect(split(lines.join('\n'))).toEqual({
      shape: 'ROWS',
      // Figures in two lines of a cell stay two.
      rows: [
        ['信息\n内容', '数'],
        ['规章', '1'],
        ['许\n可', '12\n34'],
      ],
    });
  });

  test('has no offsets for what stands in several lines', () => {
    const rule = '+----+----+';
    const grid = splitDelimitedLines(linesOf([rule, '| 许 | 1 |', '| 可 |   |', rule, rule].join('\n')), 1);
    const [label, figure] = grid!.rows[0]!.cells;
    expect([label!.place.start, label!.place.end, label!.place.line]).toEqual([null, null, 2]);
    expect(figure!.place).toMatchObject({ line: 2, row: 1, column: 2 });
    expect(figure!.place.end! - figure!.place.start!).toBe(1);
  });
});

test('spaces written as entities are blank', () => {
  expect(split('| 规章 | &nbsp; | 1&nbsp;|\n| 许可 | 2 | &emsp; |')?.rows).toEqual([
    ['规章', '', '1'],
    ['许可', '2', ''],
  ]);
});

describe('lines that hold a cell each', () => {
  const text = '规章 |\n0 |\n1 |\n2 | ||\n许可 |\n50154 | ||';

  test('are a stream of cells in their order', () => {
    expect(split(text)).toEqual({
      shape: 'STREAM',
      rows: [['规章'], ['0'], ['1'], ['2'], ['许可'], ['50154']],
    });
  });

  test('end a row where pipes pad it', () => {
    const grid = splitDelimitedLines(linesOf(text), 1);
    expect(grid?.rows.map((row) => row.endsRow)).toEqual([false, false, false, true, false, true]);
  });

  test('keep a blank cell in its place', () => {
    expect(split('规章 |\n |\n1 |\n许可 |\n2 |')?.rows).toEqual([['规章'], [''], ['1'], ['许可'], ['2']]);
  });
});

test('places point at the cell in its line, at its number in the grid', () => {
  const text = '| **规章** |  12 |\n| 许可 | 3 |';
  const grid = splitDelimitedLines(linesOf(text), 4);
  const cells = grid!.rows.flatMap((row) => row.cells);
  expect(cells.map((cell) => text.slice(cell.place.start!, cell.place.end!))).toEqual([
    '规章',
    '12',
    '许可',
    '3',
  ]);
  expect(cells.map(({ place }) => [place.table, place.row, place.column, place.line])).toEqual([
    [4, 1, 1, 1],
    [4, 1, 2, 1],
    [4, 2, 1, 2],
    [4, 2, 2, 2],
  ]);
});

test('rules alone are no grid', () => {
  expect(split('|---|---|\n|===|--|')).toBeNull();
});

test.each([
  ['规章 | 1', true],
  ['规章｜1', true],
  ['规章\t1', true],
  ['规章 1', false],
  ['', false],
])('%j is part of a table: %s', (text, expected) => {
  expect(isDelimitedLine(linesOf(text)[0]!)).toBe(expected);
});

test.each([
  ['dashes', `${'-'.repeat(3000)}x|`],
  ['the marks of rules', `|${'-:|='.repeat(1000)}x`],
  ['asterisks', `|${'*'.repeat(50_000)}|b`],
  ['pipes', '|'.repeat(100_000)],
])('lines of %s are split at once', (_, line) => {
  const before = performance.now();
  splitDelimitedLines(linesOf(`${line}\n${line}`), 1);
  expect(performance.now() - before).toBeLessThan(10_000);
});
