import { readFigure } from '../../domain';
import { innerWidth, isWrapped, joinLines } from './join-lines';
import { beginsItem } from './numbered';
import type { PageBlock, TableBlock, TableCell } from './page-blocks';

/** Sides of one table on two pages lie this near; margins are rounded, and borders drawn by cells. */
const SAME_SIDE = 4;

/**
 * Given a document's blocks, page after page, returns them with tables joined that go on over pages: one that ends a page,
 * and one as wide that begins the next. Header rows printed again are left out, and a row cut by the page's end is one row.
 */
export function joinTables(pages: readonly (readonly PageBlock[])[]): PageBlock[] {
  const joined: PageBlock[] = [];
  pages.forEach((blocks, index) => {
    const [first, ...others] = blocks;
    const last = pages[index - 1]?.at(-1) && joined.at(-1);
    if (first?.kind === 'TABLE' && last?.kind === 'TABLE' && areAlike(last, first)) append(last, first);
    else if (first) joined.push(first);
    joined.push(...others);
  });
  return joined;
}

/** Whether two parts may be one table: as wide as one another, or with the same columns where they meet. */
function areAlike(a: TableBlock, b: TableBlock): boolean {
  if (Math.abs(a.box.x1 - a.box.x0 - (b.box.x1 - b.box.x0)) <= SAME_SIDE) return true;
  const [above, below] = [bottomCells(a), topCells(b.cells)].map((cells) => cells.map(({ box }) => box.x1));
  return (
    above!.length === below!.length && above!.every((side, at) => Math.abs(side - below![at]!) <= SAME_SIDE)
  );
}

function bottomCells({ cells, rowCount }: TableBlock): TableCell[] {
  return cells.filter((cell) => cell.row + cell.rowSpan === rowCount).sort((a, b) => a.box.x0 - b.box.x0);
}

function topCells(cells: readonly TableCell[]): TableCell[] {
  return cells.filter((cell) => cell.row === 0).sort((a, b) => a.box.x0 - b.box.x0);
}

function append(table: TableBlock, next: TableBlock): void {
  const shift = table.box.x0 - next.box.x0;
  const moved = next.cells.map((cell) => ({ ...cell, box: shifted(cell.box, shift) }));
  const header = repeatedRows(table, moved);
  const cells = moved
    .filter((cell) => cell.row >= header)
    .map((cell): TableCell => ({ ...cell, row: cell.row - header }));
  const pairs = cutRow(table, cells);
  const overlap = pairs ? 1 : 0;
  for (const [above, below] of pairs ?? []) {
    above.lines.push(...below.lines);
    above.rowSpan += below.rowSpan - 1;
  }
  const merged = new Set(pairs?.map(([, below]) => below));
  for (const cell of cells) {
    if (merged.has(cell)) continue;
    table.cells.push({ ...cell, row: cell.row + table.rowCount - overlap });
  }
  table.rowCount += next.rowCount - header - overlap;
}

function shifted<B extends { x0: number; x1: number }>(box: B, by: number): B {
  return { ...box, x0: box.x0 + by, x1: box.x1 + by };
}

export function textOfCell({ box, lines }: TableCell): string {
  return joinLines(box.x0, box.x1, lines);
}

/** How many rows at the top of a table's next part repeat the table's first, none of them with figures. */
function repeatedRows(table: TableBlock, next: readonly TableCell[]): number {
  const rowOf = (cells: readonly TableCell[], row: number): TableCell[] =>
    cells.filter((cell) => cell.row === row);
  let repeated = 0;
  for (let row = 0; ; row += 1) {
    const [above, below] = [rowOf(table.cells, row), rowOf(next, row)];
    const texts = below.map(textOfCell);
    const isSame = above.length === below.length && above.every((cell, at) => textOfCell(cell) === texts[at]);
    if (!isSame || texts.every((text) => text === '') || texts.some(isFigure)) return repeated;
    // A header ends where none of its cells reaches further down.
    if (next.every((cell) => cell.row > row || cell.row + cell.rowSpan <= row + 1)) repeated = row + 1;
  }
}

const isFigure = (text: string): boolean => ['STATED', 'DASH'].includes(readFigure(text).state);

/**
 * The cells of a table's last row with those of the next part's first row that go on with them, or null if the first row
 * is a row by itself. A row goes on if nothing in it contradicts: a cell that has text in both parts must break there for
 * want of room, and the figures must all stand in one part, but for figures that break.
 */
function cutRow(table: TableBlock, next: readonly TableCell[]): [TableCell, TableCell][] | null {
  const [above, top] = [bottomCells(table), topCells(next)];
  if (above.length !== top.length) return null;
  const pairs = above.map((cell, index): [TableCell, TableCell] => [cell, top[index]!]);
  const fits = pairs.every(
    ([a, b]) => Math.abs(a.box.x0 - b.box.x0) <= SAME_SIDE && Math.abs(a.box.x1 - b.box.x1) <= SAME_SIDE,
  );
  if (!fits || pairs.some(([a, b]) => isFilled(a) && isFilled(b) && !goesOn(a, b))) return null;
  const hasFigures = (side: 0 | 1): boolean => pairs.some((pair) => isFigure(textOfCell(pair[side])));
  if (hasFigures(0) !== hasFigures(1)) return pairs;
  // Figures in both parts must all be broken ones, which fill their cells; one digit alone may be a whole figure.
  const isBroken = pairs.every(
    ([a, b]) => !isFigure(textOfCell(b)) || (isFigure(textOfCell(a)) && a.lines.at(-1)!.text.length > 1),
  );
  return hasFigures(0) && isBroken ? pairs : null;
}

const isFilled = (cell: TableCell): boolean => cell.lines.length > 0;

function goesOn(above: TableCell, below: TableCell): boolean {
  const [line, next] = [above.lines.at(-1)!, below.lines[0]!];
  return !beginsItem(next.text) && isWrapped(line, next, innerWidth(above.box.x0, above.box.x1, above.lines));
}
