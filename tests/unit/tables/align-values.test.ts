import {
  alignValues,
  NO_HEADER,
  type FieldColumns,
  type TableHeader,
} from '../../../src/tables/align-values';
import { gridOf, rowsOf } from './text-grid';

/** Given rows of cells after a label in column 1, returns what each field of a form of three takes. */
function aligned(rows: readonly (readonly string[])[], columns: FieldColumns = null): (string | null)[] {
  const logical = rowsOf(gridOf(rows.map((row) => ['规章', ...row])));
  const values = logical.map((row) => row.cells.slice(1));
  return alignValues(values, 3, { ...NO_HEADER, columns }).map(
    (cells) => cells && cells.map((cell) => cell?.text ?? '?').join(' '),
  );
}

describe('alignValues without a header', () => {
  test.each([
    ['as many cells as fields', [['1', '2', '3']], ['1 2 3']],
    ['blanks among them', [['', '', '3']], ['  3']],
    [
      'rows padded at the end',
      [
        ['1', '2', '3', ''],
        ['4', '5', '6', ''],
      ],
      ['1 2 3', '4 5 6'],
    ],
    [
      'merged cells left empty before',
      [
        ['', '', '1', '2', '3'],
        ['', '', '4', '5', '6'],
      ],
      ['1 2 3', '4 5 6'],
    ],
    [
      'the way of the other rows where both are possible',
      [
        ['', '1', '2', '3'],
        ['', '4', '5', ''],
      ],
      ['1 2 3', '4 5 '],
    ],
    ['too few', [['1', '2']], [null]],
    ['too many figures', [['1', '2', '3', '4']], [null]],
    ['too many dashes', [['1', '2', '3', '/']], [null]],
    ['no rows', [], []],
    [
      'a column left blank by all, in rows as wide as the form’s',
      [
        ['1', '', '3'],
        ['4', '', '6'],
      ],
      ['1  3', '4  6'],
    ],
    [
      'a column left blank by all, beside one too many',
      [
        ['1', '', '3', '4'],
        ['4', '', '6', '7'],
      ],
      [null, null],
    ],
    [
      'blanks before and after, which could be shifted',
      [
        ['', '1', '2', ''],
        ['', '4', '5', ''],
      ],
      [null, null],
    ],
  ])('%s', (_, rows, expected) => {
    expect(aligned(rows)).toEqual(expected);
  });
});

describe('alignValues below a header', () => {
  test.each([
    ['in the order of the form', [['1', '2', '3']], [2, 3, 4], ['1 2 3']],
    ['in another order', [['1', '2', '3']], [4, 2, 3], ['3 1 2']],
    ['with columns that are none of the form’s', [['9', '1', '2', '3', '8%']], [3, 4, 5], ['1 2 3']],
    ['with a merged cell', [['1 1x2', '2', '3']], [2, 4, 5], ['1 2 3']],
    ['with one cell over two of the fields', [['1 1x2', '3']], [2, 3, 4], [null]],
  ])('%s', (_, rows, columns, expected) => {
    expect(aligned(rows, columns)).toEqual(expected);
  });

  test.each([
    ['a row that lost a cell', [['1', '2']], [2, 3, 4]],
    ['a row pushed out by a blank, its last figure beyond the header', [['', '1', '2', '3']], [2, 3, 4]],
    ['a row that ends early after merged label cells', [['', '', '1', '2']], [4, 5, 6]],
  ])('never shifts %s', (_, rows, columns) => {
    const [first] = aligned(rows, columns);
    expect([null, '1 2 3', '1 2 ', '1 2 ?']).toContain(first);
  });
});

describe('alignValues by what a header says besides', () => {
  const read = (rows: readonly (readonly string[])[], says: Partial<TableHeader>) => {
    const values = rowsOf(gridOf(rows.map((row) => ['行政许可', ...row]))).map((row) => row.cells.slice(1));
    const aligned = alignValues(values, 3, { ...NO_HEADER, ...says });
    return aligned.map((cells) => cells && cells.map((cell) => cell?.text ?? '?').join(' '));
  };

  test('leaves out a figure under a name that is none of the form’s', () => {
    expect(read([['1', '2', '3', '9']], { columns: [2, 3, 4], others: new Set([5]) })).toEqual(['1 2 3']);
    expect(read([['1', '2', '3', '9']], { columns: [2, 3, 4] })).toEqual([null]);
  });

  test('reads no row below a header in another order that does not tell all', () => {
    expect(read([['1', '2', '3']], { contradicts: true })).toEqual([null]);
  });

  test('gives a field without a column nothing', () => {
    expect(read([['1', '2']], { columns: [2, 3, null] })).toEqual(['1 2 ?']);
  });

  test('drops the blanks of spans that header and rows place differently', () => {
    const rows = [
      ['1', '', '2', '3'],
      ['4', '', '5', '6'],
    ];
    expect(read(rows, { columns: [2, 3, 5], names: 3 })).toEqual(['1 2 3', '4 5 6']);
    expect(read(rows, { columns: [2, 3, 5], names: 4 })).toEqual([null, null]);
  });

  test('drops spans written out, where the header writes them out too', () => {
    const rows = [
      ['1', '1', '2', '3'],
      ['5', '5', '5', '6'],
    ];
    expect(read(rows, { columns: [2, 4, 5], names: 3, repeats: true })).toEqual(['1 2 3', '5 5 6']);
    expect(read(rows, { columns: [2, 4, 5], names: 3 })).toEqual([null, null]);
  });

  test('takes a first column that all rows leave blank for a shift', () => {
    const rows = [
      ['', '1', '2', ''],
      ['', '4', '5', ''],
    ];
    expect(read(rows, { columns: [2, 3, 4] })).toEqual([null, null]);
  });
});
