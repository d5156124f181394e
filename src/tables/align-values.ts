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
/** The header says which column is which; columns that it gives another name are not the form's. */
const pickColumns: Strategy = (cells, _, columns) => {
  const picked = columns?.map((column) =>
    cells.find((cell) => cell.column <= column && column < cell.column + cell.columnSpan),
  );
  const found = picked?.filter((cell) => cell !== undefined) ?? [];
  return picked && new Set(found).size === picked.length ? found : null;
};
/** Markdown leaves the label's merged cells empty before the figures. */
const dropLeading: Strategy = (cells, width) => dropBlanks(cells, width, 0, cells.length - width);
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
  const strategies = reordered ? [pickColumns] : [pickColumns, dropLeading, dropTrailing];
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
