import type { RowCell } from './logical-rows';

/**
 * The grid columns in which a table's header places its fields, in the fields' order, where the header tells; null for
 * a field that has no column.
 */
export type FieldColumns = readonly (number | null)[] | null;

/** What a table's header says of the columns below it. */
export interface TableHeader {
  readonly columns: FieldColumns;
  /** Columns named otherwise than the form's: local additions, another year's figures. */
  readonly others: ReadonlySet<number>;
  /** Whether its words are in another order than the form's without telling every column. */
  readonly contradicts: boolean;
  /** Whether what spans several columns is written out in each. */
  readonly repeats: boolean;
  /** How many columns its one row of names has, from the first field's on; null if that cannot be told. */
  readonly names: number | null;
}

export const NO_HEADER: TableHeader = {
  columns: null,
  others: new Set(),
  contradicts: false,
  repeats: false,
  names: null,
};

/** The cells of a row in the order of the fields; null for a field that has none. */
export type AlignedRow = readonly (RowCell | null)[];
type Rows = readonly (readonly RowCell[])[];
/** Reads a row that has not exactly as many cells as fields, or returns null. */
type Strategy = (cells: readonly RowCell[]) => AlignedRow | null;

/**
 * Given the value cells of a table's rows, the number of fields and what the header says, returns for each row its
 * cells in the order of the fields, or null where they cannot be told apart. One way to read is chosen for the whole
 * table: the one that reads most of its rows. A header that names the fields in another order than the form's is
 * believed alone.
 */
export function alignValues(
  given: Rows,
  width: number,
  header: TableHeader = NO_HEADER,
): (AlignedRow | null)[] {
  const { columns, contradicts } = header;
  if (contradicts) return given.map(() => null);
  const isReordered =
    columns?.some((column, index) => index > 0 && column !== null && column < (columns[index - 1] ?? 0)) ??
    false;
  if (!isReordered && given.every((cells) => cells.length === width)) return [...given];
  const rows = squared(given);
  // Surplus cells are a table's habit: in a single row that is wider than the others, one strayed in.
  const isPadded = rows.filter((cells) => cells.length > width).length * 2 >= rows.length;
  const byHeader = pickColumns(columns, rows, header.others, isPadded);
  const byOthers = pickColumns(columnsOfWhole(rows, width), rows, new Set(), isPadded);
  const strategies = !isLocated(rows)
    ? [dropTrailing(width), dropLeading(width)]
    : isReordered
      ? [byHeader]
      : [byHeader, byOthers, ...(isPadded ? [dropEmpty(rows, width, header)] : [])];
  const ranked = strategies
    .map((strategy) =>
      rows.map((cells) => (!isReordered && cells.length === width ? cells : strategy(cells))),
    )
    .sort((a, b) => readIn(b) - readIn(a));
  return [...(ranked[0] ?? [])];
}

/**
 * The rows with those moved back that are as wide as most but end elsewhere: more or fewer label cells than in the
 * others pushed them, where spans were lost.
 */
function squared(rows: Rows): Rows {
  const shapes = rows.map((cells) => ({ width: cells.length, end: cells.at(-1)?.column ?? 0 }));
  const usual = mostOften(shapes.map(({ width, end }) => `${width} ${end}`));
  const [width, end] = usual.split(' ').map(Number);
  return rows.map((cells, index) => {
    const by = (end ?? 0) - shapes[index]!.end;
    if (by === 0 || cells.length !== width) return cells;
    return cells.map((cell) => ({ ...cell, column: cell.column + by }));
  });
}

function mostOften(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0] as const)[0];
}

function readIn(rows: readonly (AlignedRow | null)[]): number {
  return rows.filter((row) => row !== null).length;
}

/** Whether the cells' columns are known, and not their order alone. */
function isLocated(rows: Rows): boolean {
  return rows.every((cells) => new Set(cells.map((cell) => cell.column)).size === cells.length);
}

/**
 * The cells in given columns. What stands in none of them is blank, or under a name that is none of the form's, or
 * before them all, such as a row's number; a figure elsewhere was pushed there by a cell too many.
 */
function pickColumns(
  columns: FieldColumns,
  rows: Rows,
  others: ReadonlySet<number>,
  isPadded: boolean,
): Strategy {
  if (!columns || isShifted(columns, rows)) return () => null;
  const places = columns.filter((column) => column !== null);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return (cells) => {
    const picked = columns.map((column) =>
      column === null ? null : (cells.find((cell) => covers(cell, column)) ?? undefined),
    );
    if (picked.some((cell) => cell === undefined)) return null;
    const found = picked.flatMap((cell) => cell ?? []);
    if (new Set(found).size !== places.length) return null;
    const isExplained = (cell: RowCell): boolean =>
      cell.column < first ||
      others.has(cell.column) ||
      (cell.column < last ? cell.state === 'BLANK' : isPadded && cell.state !== 'STATED');
    const rest = cells.filter((cell) => !found.includes(cell));
    return rest.every(isExplained) ? picked.map((cell) => cell ?? null) : null;
  };
}

/** Whether the first field's column is blank in every row and so is one right of the last's: the rows may be shifted. */
function isShifted(columns: readonly (number | null)[], rows: Rows): boolean {
  const last = Math.max(...columns.map((column) => column ?? 0));
  const cells = rows.flat();
  const isEmpty = (within: readonly RowCell[]): boolean =>
    within.length > 0 && within.every((cell) => cell.state === 'BLANK');
  const beyond = cells.filter((cell) => cell.column > last);
  return (
    columns.length > 1 &&
    isEmpty(cells.filter((cell) => covers(cell, columns[0] ?? 0))) &&
    isEmpty(beyond) &&
    !isEmpty(cells)
  );
}

/** The columns of the rows that have exactly as many cells as fields, if all of these agree. */
function columnsOfWhole(rows: Rows, width: number): FieldColumns {
  const [first, ...others] = rows
    .filter((cells) => cells.length === width)
    .map((cells) => cells.map((cell) => cell.column));
  return first && others.every((columns) => columns.join() === first.join()) ? first : null;
}

/**
 * The cells without those of columns that hold nothing of their own in the whole table: blank in every row, or, where
 * spans are written out, the same as left of it in every row. Such a column stands before or after the others, or
 * among them if the header names no more columns than there are fields; else it is a field that all rows leave blank.
 */
function dropEmpty(rows: Rows, width: number, { columns, repeats, names }: TableHeader): Strategy {
  const adds = (cells: readonly RowCell[], index: number): boolean =>
    cells[index]!.state !== 'BLANK' && !(repeats && cells[index - 1]?.text === cells[index]!.text);
  const needed = new Set(
    rows.flatMap((cells) => cells.filter((_, index) => adds(cells, index)).map((cell) => cell.column)),
  );
  const isOutside = ({ column }: RowCell): boolean =>
    column < Math.min(...needed) || column > Math.max(...needed);
  return (cells) => {
    const empty = cells.filter((cell) => !needed.has(cell.column) && (names === width || isOutside(cell)));
    const surplus = cells.length - width;
    if (surplus <= 0 || empty.length < surplus || endsEarly(cells, columns)) return null;
    const [one, other] = [empty.slice(0, surplus), empty.slice(-surplus)].map((dropped) =>
      cells.filter((cell) => !dropped.includes(cell)),
    );
    return one!.every((cell, index) => cell.text === other![index]!.text) ? one! : null;
  };
}

/** A row that stops short of the header's last column lost cells at its end, so blanks before it are no surplus. */
function endsEarly(cells: readonly RowCell[], columns: FieldColumns): boolean {
  const last = cells.at(-1);
  const lastColumn = Math.max(...(columns ?? []).map((column) => column ?? 0));
  return last !== undefined && last.column + last.columnSpan <= lastColumn;
}

/** Scraped tables pad their rows at the end. */
function dropTrailing(width: number): Strategy {
  return (cells) => dropBlanks(cells, width, width, cells.length);
}

/** Merged label cells are left empty before the figures. */
function dropLeading(width: number): Strategy {
  return (cells) => dropBlanks(cells, width, 0, cells.length - width);
}

/** The cells without the ones from `from` to `to`, if these are blank and leave as many as there are fields. */
function dropBlanks(cells: readonly RowCell[], width: number, from: number, to: number): AlignedRow | null {
  if (cells.length < width || cells.slice(from, to).some((cell) => cell.state !== 'BLANK')) return null;
  return [...cells.slice(0, from), ...cells.slice(to)];
}

function covers(cell: RowCell, column: number): boolean {
  return cell.column <= column && column < cell.column + cell.columnSpan;
}
