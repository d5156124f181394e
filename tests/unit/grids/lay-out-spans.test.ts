import type { MarkupCell } from '../../../src/documents';
import { placeIn } from '../../../src/domain';
import { layOutSpans } from '../../../src/grids/lay-out-spans';

const SHA256 = 'a'.repeat(64);

/** `规章`, `自然人 2x1` (rows by columns): a cell of markup. */
function cell(notation: string): MarkupCell {
  const [text = '', rows = '1', columns = '1'] = notation.split(/[ x]/);
  return {
    text,
    rowSpan: Number(rows),
    columnSpan: Number(columns),
    place: placeIn(SHA256, { start: 7, end: 9 }),
  };
}

/** Given rows of cells in that notation, returns `text@row,column` of each laid out. */
function laidOut(...rows: readonly (readonly string[])[]): string[][] {
  const markup = rows.map((row) => row.map(cell));
  return layOutSpans(markup, 3).map(({ cells }) =>
    cells.map((each) => `${each.text}@${each.row},${each.column}`),
  );
}

describe('cells are laid out as the HTML standard says', () => {
  test('plain rows', () => {
    expect(laidOut(['a', 'b'], ['c', 'd'])).toEqual([
      ['a@1,1', 'b@1,2'],
      ['c@2,1', 'd@2,2'],
    ]);
  });

  test('a cell over columns moves the ones after it', () => {
    expect(laidOut(['a 1x3', 'b'], ['c', 'd'])).toEqual([
      ['a@1,1', 'b@1,4'],
      ['c@2,1', 'd@2,2'],
    ]);
  });

  test('a cell over rows moves the ones below it', () => {
    expect(laidOut(['a 3x1', 'b'], ['c'], ['d', 'e'])).toEqual([
      ['a@1,1', 'b@1,2'],
      ['c@2,2'],
      ['d@3,2', 'e@3,3'],
    ]);
  });

  test("the form's table 3: three header rows over ten columns", () => {
    expect(
      laidOut(
        ['勾稽 3x3', '申请人 1x7'],
        ['自然人 2x1', '法人 1x5', '总计 2x1'],
        ['商业', '科研', '公益', '法律', '其他'],
        ['一 1x3', '1', '2', '3', '4', '5', '6', '21'],
      ),
    ).toEqual([
      ['勾稽@1,1', '申请人@1,4'],
      ['自然人@2,4', '法人@2,5', '总计@2,10'],
      ['商业@3,5', '科研@3,6', '公益@3,7', '法律@3,8', '其他@3,9'],
      ['一@4,1', '1@4,4', '2@4,5', '3@4,6', '4@4,7', '5@4,8', '6@4,9', '21@4,10'],
    ]);
  });

  test('a cell between two that come down from above', () => {
    expect(laidOut(['a 2x1', 'b', 'c 2x1'], ['d', 'e'])).toEqual([
      ['a@1,1', 'b@1,2', 'c@1,3'],
      ['d@2,2', 'e@2,4'],
    ]);
  });

  test('a span beyond the last row ends there', () => {
    const [first] = layOutSpans([[cell('a 60x1')], [cell('b')]], 1);
    expect(first?.cells[0]).toMatchObject({ rowSpan: 2 });
  });

  test('rows without cells keep their number', () => {
    expect(laidOut(['a'], [], ['b'])).toEqual([['a@1,1'], [], ['b@3,1']]);
  });
});

test('places gain the table, the row and the column and keep the rest', () => {
  const [, second] = layOutSpans([[cell('a 2x1')], [cell('b')]], 3);
  expect(second?.cells[0]?.place).toEqual(placeIn(SHA256, { table: 3, row: 2, column: 2, start: 7, end: 9 }));
});

test('spans built to fill the memory are laid out at once', () => {
  const rows = Array.from({ length: 1000 }, () => Array.from({ length: 20 }, () => cell('1 65534x1000')));
  const before = performance.now();
  layOutSpans(rows, 1);
  expect(performance.now() - before).toBeLessThan(10_000);
});
