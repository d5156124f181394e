import { textOfCell } from './join-tables';
import { NARROWEST_CELL, type TableBlock, type TableCell } from './page-blocks';
import type { LaidOutCell } from './text-writer';

/** Sides this near are one: no column is narrower than a small character with its margins. */
const SAME_COLUMN = NARROWEST_CELL;

/** Given a table whose cells know their sides, returns its rows with spans counted in the columns of the whole table. */
export function layOutTable(table: TableBlock): LaidOutCell[][] {
  const sides = columnSides(table.cells);
  const byRow = Array.from({ length: table.rowCount }, (): TableCell[] => []);
  for (const cell of table.cells) byRow[cell.row]?.push(cell);
  const coveredTo = new Int32Array(sides.length).fill(-1);
  return byRow.map((cells, row) => {
    cells.sort((a, b) => a.box.x0 - b.box.x0);
    return layOutRow(table, cells, row, sides, coveredTo);
  });
}

function layOutRow(
  { page, box }: TableBlock,
  cells: readonly TableCell[],
  row: number,
  sides: readonly number[],
  /** For each column, the last row that a cell from above covers. */
  coveredTo: Int32Array,
): LaidOutCell[] {
  const laidOut: LaidOutCell[] = [];
  let at = 0;
  for (const cell of cells) {
    const from = nearest(sides, cell.box.x0);
    const to = Math.max(nearest(sides, cell.box.x1), from + 1);
    const { rowSpan } = cell;
    const text = textOfCell(cell);
    const last = laidOut.at(-1);
    if (from < at && last) {
      // Two cells in one place: what both say stands there, so that neither is taken for what it does not say.
      if (text !== '') laidOut[laidOut.length - 1] = { ...last, text: `${last.text}\n${text}`.trim() };
      continue;
    }
    // What no cell covers is blank, so that the cells after it stay in their columns.
    for (; at < from; at += 1) {
      if (coveredTo[at]! >= row) continue;
      const blank = { x0: sides[at]!, x1: sides[at + 1]!, y0: box.y0, y1: box.y0 };
      laidOut.push({ text: '', page, box: blank, rowSpan: 1, columnSpan: 1 });
    }
    laidOut.push({ text, page: cell.page, box: cell.box, rowSpan, columnSpan: to - from });
    for (; at < to; at += 1) coveredTo[at] = row + rowSpan - 1;
  }
  return laidOut;
}

function columnSides(cells: readonly TableCell[]): number[] {
  const sides: number[] = [];
  for (const side of cells.flatMap(({ box }) => [box.x0, box.x1]).sort((a, b) => a - b)) {
    if (sides.length === 0 || side - sides.at(-1)! > SAME_COLUMN) sides.push(side);
  }
  return sides;
}

function nearest(sides: readonly number[], at: number): number {
  let best = 0;
  sides.forEach((side, index) => {
    if (Math.abs(side - at) < Math.abs(sides[best]! - at)) best = index;
  });
  return best;
}
