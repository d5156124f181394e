import { placeIn } from '../../../src/domain';
import { splitSpacedLines, toLinesGrid } from '../../../src/grids/split-spaced-lines';

const SHA256 = 'b'.repeat(64);
const FIGURES = '101 102 103 104 105 106 621';

/** The cells of the tables in lines of text. */
function cellsOf(...lines: readonly string[]): string[] {
  const placed = lines.map((text, at) => ({
    text,
    place: placeIn(SHA256, { line: at + 1, start: 0, end: text.length }),
  }));
  const tables = splitSpacedLines(placed).filter((run) => run.isTable);
  return tables.flatMap((run) =>
    toLinesGrid(run, 1).rows.flatMap((row) => row.cells.map((cell) => cell.text)),
  );
}

test.each(['1.   属于国家秘密', '1、 属于国家秘密', '12.   重复申请'])(
  'the number of the list stays with %s',
  (label) => {
    expect(cellsOf(`予以公开 ${FIGURES}`, `${label}   ${FIGURES}`, `部分公开 ${FIGURES}`)).toContain(label);
  },
);

test.each(['- 5 -', '5 / 12', '-----  -----  ---'])('%s is no figure', (line) => {
  const cells = cellsOf(`予以公开 ${FIGURES}`, line, `部分公开 ${FIGURES}`, `重复申请 ${FIGURES}`);
  expect(cells).toHaveLength(24);
});
