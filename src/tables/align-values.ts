import type { RowCell } from './logical-rows';

/** The columns in which a table's header places its fields, where the header tells. */
export type FieldColumns = readonly number[] | null;

/**
 * Ways to pick a row's values out of more cells than the form has columns: scraped tables pad rows at the end,
 * Markdown leaves merged label cells empty before the figures, and a header may say outright which column is which.
 */
const STRATEGIES = [
  (cells: readonly RowCell[], width: number, columns: FieldColumns) =>
    columns ? pickColumns(cells, columns) : null,
  (cells: readonly RowCell[], width: number) => dropBlanks(cells, width, 'leading'),
  (cells: readonly RowCell[], width: number) => dropBlanks(cells, width, 'trailing'),
] as const;

/**
 * Given the value cells of a table's rows, the number of fields and the header's columns, returns for each row its
 * cells by field, or null where they cannot be told apart. One way is chosen for the whole table, the one by which
 * most rows end in a stated figure; rows that have exactly as many cells as fields need none.
 */
export function alignValues(
  rows: readonly (readonly RowCell[])[],
  width: number,
  columns: FieldColumns = null,
): ((RowCell | undefined)[] | null)[] {
  const ranked = STRATEGIES.map((strategy) => {
    const picked = rows.map((cells) =>
      cells.length === width ? [...cells] : strategy(cells, width, columns),
    );
    return { picked, stated: picked.filter((cells) => cells?.at(-1)?.state === 'STATED').length };
  }).sort((a, b) => b.stated - a.stated);
  return rows.map((_, index) => ranked.map(({ picked }) => picked[index]).find((cells) => cells) ?? null);
}

function dropBlanks(
  cells: readonly RowCell[],
  width: number,
  side: 'leading' | 'trailing',
): RowCell[] | null {
  const surplus = cells.length - width;
  if (surplus < 0) return null;
  const [dropped, kept] =
    side === 'leading'
      ? [cells.slice(0, surplus), cells.slice(surplus)]
      : [cells.slice(width), cells.slice(0, width)];
  return dropped.every((cell) => cell.state === 'BLANK') ? kept : null;
}

/** Every figure must fall into a field's column, and none into two. */
function pickColumns(cells: readonly RowCell[], columns: readonly number[]): (RowCell | undefined)[] | null {
  const picked = columns.map((column) =>
    cells.find((cell) => cell.column <= column && column < cell.column + cell.columnSpan),
  );
  const used = new Set(picked.filter((cell) => cell !== undefined));
  const complete = cells.every((cell) => cell.state === 'BLANK' || used.has(cell));
  return complete && used.size === picked.filter((cell) => cell !== undefined).length && used.size > 0
    ? picked
    : null;
}
