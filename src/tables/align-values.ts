import type { RowCell } from './logical-rows';

/** The grid columns in which a table's header places its fields, in the fields' order, where the header tells. */
export type FieldColumns = readonly number[] | null;

type Strategy = (
  cells: readonly RowCell[],
  width: number,
  columns: FieldColumns,
) => readonly RowCell[] | null;

/** Rows that have exactly as many cells as fields need no choice. */
const takeAll: Strategy = (cells, width) => (cells.length === width ? cells : null);
/** The header says which column is which; columns that it does not name as the form's are left out. */
const pickColumns: Strategy = (cells, _, columns) => {
  if (!columns) return null;
  const picked = columns.map((column) => cells.find((cell) => covers(cell, column)));
  const found = picked.filter((cell) => cell !== undefined);
  if (new Set(found).size !== columns.length) return null;
  // A figure right of the header was pushed there by a cell too many in its row.
  const pushedOut = beyond(cells, columns).some((cell) => cell.state === 'STATED');
  return pushedOut ? null : found;
};
/** The same in a table that does not pad its rows, where each cell right of the header strayed in. */
const pickColumnsOnly: Strategy = (cells, width, columns) =>
  columns && beyond(cells, columns).length > 0 ? null : pickColumns(cells, width, columns);
/** Markdown leaves the label's merged cells empty before the figures. */
const dropLeading: Strategy = (cells, width, columns) =>
  endsEarly(cells, columns) ? null : dropBlanks(cells, width, 0, cells.length - width);
/** Scraped tables pad their rows at the end. */
const dropTrailing: Strategy = (cells, width) => dropBlanks(cells, width, width, cells.length);

/**
 * Given the value cells of a table's rows, the number of fields and the header's columns, returns for each row its
 * cells in the order of the fields, or null where they cannot be told apart. One way to read is chosen for the whole
 * table: the one by which most rows end in a stated figure. A header that names the fields in another order than the
 * form's is believed alone.
 */
export function alignValues(
  rows: readonly (readonly RowCell[])[],
  width: number,
  columns: FieldColumns = null,
): (readonly RowCell[] | null)[] {
  const reordered = columns?.some((column, index) => index > 0 && column < columns[index - 1]!) ?? false;
  // Padding is a table's habit: in a single row that is wider than the others, a cell strayed in.
  const padded = rows.filter((cells) => cells.length > width).length * 2 >= rows.length;
  const strategies = reordered
    ? [pickColumns]
    : padded
      ? [pickColumns, dropLeading, dropTrailing]
      : [pickColumnsOnly];
  const ranked = strategies
    .map((strategy) => {
      const picked = rows.map(
        (cells) => (reordered ? null : takeAll(cells, width, columns)) ?? strategy(cells, width, columns),
      );
      return { picked, stated: picked.filter((cells) => cells?.at(-1)?.state === 'STATED').length };
    })
    .sort((a, b) => b.stated - a.stated);
  return rows.map((_, index) => ranked.map(({ picked }) => picked[index]).find((cells) => cells) ?? null);
}

function beyond(cells: readonly RowCell[], columns: readonly number[]): RowCell[] {
  return cells.filter((cell) => cell.column > Math.max(...columns));
}

function covers(cell: RowCell, column: number): boolean {
  return cell.column <= column && column < cell.column + cell.columnSpan;
}

/** A row that stops short of the header's last column lost cells at its end, so blanks before it are no surplus. */
function endsEarly(cells: readonly RowCell[], columns: FieldColumns): boolean {
  const last = cells.at(-1);
  return columns !== null && last !== undefined && last.column + last.columnSpan <= Math.max(...columns);
}

/** The cells without the ones from `from` to `to`, if these are blank and leave as many as there are fields. */
function dropBlanks(
  cells: readonly RowCell[],
  width: number,
  from: number,
  to: number,
): readonly RowCell[] | null {
  if (cells.length < width || cells.slice(from, to).some((cell) => cell.state !== 'BLANK')) return null;
  return [...cells.slice(0, from), ...cells.slice(to)];
}
