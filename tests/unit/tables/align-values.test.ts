import { alignValues, type FieldColumns } from '../../../src/tables/align-values';
import { gridOf, rowsOf } from './text-grid';

/** Given rows of cells after a label in column 1, returns what each field of a form of three takes. */
function aligned(rows: readonly (readonly string[])[], columns: FieldColumns = null): (string | null)[] {
  const logical = rowsOf(gridOf(rows.map((row) => ['规章', ...row])));
  const values = logical.map((row) => row.cells.slice(1));
  return alignValues(values, 3, columns).map(
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
