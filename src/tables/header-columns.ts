import { APPLICATION_FIELDS } from '../domain';
import type { GridCell, GridRow } from '../grids';
import { NO_HEADER, type TableHeader } from './align-values';
import { couldBeInOrder, isInAnotherOrder, namesIn } from './header-names';
import { fieldOf, isOrganizationsHeader } from './header-words';
import type { LogicalRow } from './logical-rows';
import { isOfAnotherYear, yearIn } from './other-years';

/** Table 3's fields whose names are nothing else's; 其他 and 总计 alone could be anything. */
const TELLING_FIELDS = APPLICATION_FIELDS.slice(0, 5);

/**
 * Given a row of table 2 or 3 and its fields, returns what the header above it says of their columns. Table 3's header
 * stands over the whole table, table 2's over each part.
 */
export function readHeader(row: LogicalRow, fields: readonly string[]): TableHeader {
  const isApplications = fields.length === APPLICATION_FIELDS.length;
  if (row.grid.shape !== 'ROWS') {
    return { ...NO_HEADER, contradicts: isApplications && isInAnotherOrder(wordsBefore(row)) };
  }
  const above = rowsAbove(row, isApplications, fields);
  if (above.length === 0) return NO_HEADER;
  const past = columnsOfOtherYears(above, fields);
  const cells: GridCell[] = [];
  let organizations: GridCell | null = null;
  let contradicts = false;
  for (const { cells: inRow } of above) {
    const inThisRow = new Set<number>();
    for (const cell of inRow) {
      if (isApplications && isOrganizationsHeader(cell.text)) organizations ??= cell;
      const index = fieldOf(cell.text, fields);
      if (index < 0 || past.has(cell.column)) continue;
      // The same name once more is a span written out; elsewhere in the row it is a second set of columns.
      contradicts ||= inThisRow.has(index) && fieldOf(leftOf(cell, inRow)?.text ?? '', fields) !== index;
      inThisRow.add(index);
      cells[index] = cell;
    }
  }
  const names = namesIn(above, fields);
  const columns = columnsIn(cells, fields, organizations, names);
  return {
    columns,
    // Table 3's header has rows above its names, which may name more.
    names: isApplications ? null : namesFromFirst(names, fields),
    others: columns ? othersIn(above, fields, cells, past) : new Set(),
    contradicts: contradicts || (columns === null && !couldBeInOrder(names, fields)),
    repeats: above.some(({ cells: inRow }) =>
      inRow.some((cell) => cell.text !== '' && leftOf(cell, inRow)?.text === cell.text),
    ),
  };
}

/** The words before the label of a row of which only the order is known, each alone. */
function wordsBefore({ grid, cells, labelCount }: LogicalRow): string[] {
  const label = cells[labelCount - 1] ?? cells[0];
  const at = grid.rows.findIndex((each) => each.cells[0]?.place === label?.place);
  return grid.rows.slice(0, Math.max(at, 0)).flatMap((each) => each.cells[0]?.text.split(/\s+/) ?? []);
}

/** The rows of a table that stand above a row and may be its header. */
function rowsAbove(row: LogicalRow, isApplications: boolean, fields: readonly string[]): readonly GridRow[] {
  const { rows } = row.grid;
  const until = rows.findIndex((each) => each.cells[0] && each.cells[0].place === row.cells[0]?.place);
  const above = rows.slice(0, until === -1 ? undefined : until);
  const names = isApplications ? TELLING_FIELDS : fields;
  const isNaming = (each: GridRow): boolean => each.cells.some((cell) => fieldOf(cell.text, names) >= 0);
  const first = isApplications ? above.findIndex(isNaming) : above.findLastIndex(isNaming);
  return first === -1 ? [] : above.slice(isApplications ? Math.max(first - 1, 0) : first);
}

function leftOf(cell: GridCell, inRow: readonly GridCell[]): GridCell | undefined {
  return inRow[inRow.indexOf(cell) - 1];
}

/** The column of each field, or null if the header does not tell them all; a total may be lacking as a column. */
function columnsIn(
  cells: readonly (GridCell | undefined)[],
  fields: readonly string[],
  organizations: GridCell | null,
  names: readonly string[] | null,
): readonly (number | null)[] | null {
  const columns = fields.map((_, index) => cells[index]?.column ?? null);
  const found = columns.filter((column) => column !== null);
  const isComplete = found.length === fields.length && new Set(found).size === fields.length;
  const lacksTotal =
    fields.at(-1) === 'total' &&
    found.length === fields.length - 1 &&
    columns.at(-1) === null &&
    namesFromFirst(names, fields) === found.length;
  if (!isComplete && !lacksTotal) return null;
  const isReordered = found.some((column, index) => index > 0 && column < found[index - 1]!);
  const first = cells[0]!.row;
  const inOneRow = cells.every((cell) => cell === undefined || cell.row === first);
  return !isReordered || inOneRow || spansItsTypes(organizations, columns) ? columns : null;
}

/** How many columns have names from the first field's on. */
function namesFromFirst(names: readonly string[] | null, fields: readonly string[]): number {
  const first = names?.findIndex((name) => fieldOf(name, fields) === 0) ?? -1;
  return names && first >= 0 ? names.length - first : 0;
}

/**
 * A header in two rows shows another order than the form's only if its group stands exactly over its five types: one
 * merged wrongly, or with a cell lost, moves the names beside it.
 */
function spansItsTypes(organizations: GridCell | null, columns: readonly (number | null)[]): boolean {
  if (!organizations) return false;
  const { column, columnSpan } = organizations;
  const isUnder = (each: number | null): boolean =>
    each !== null && column <= each && each < column + columnSpan;
  const types = columns.slice(1, -1);
  return columnSpan === types.length && types.every(isUnder) && ![columns[0]!, columns.at(-1)!].some(isUnder);
}

/** Columns with a name that is none of the form's. */
function othersIn(
  above: readonly GridRow[],
  fields: readonly string[],
  own: readonly (GridCell | undefined)[],
  past: ReadonlySet<number>,
): ReadonlySet<number> {
  const ownColumns = new Set(own.flatMap((cell) => (cell ? columnsUnder(cell) : [])));
  const named = above.flatMap(({ cells }) => cells).filter((cell) => cell.text.trim() !== '');
  const others = named.filter(
    (cell) => fieldOf(cell.text, fields) < 0 && !columnsUnder(cell).some((column) => ownColumns.has(column)),
  );
  return new Set([...past, ...others.flatMap(columnsUnder)]);
}

/** Columns under a header that says they are for another year than the others. */
function columnsOfOtherYears(above: readonly GridRow[], fields: readonly string[]): ReadonlySet<number> {
  const headers = above
    .flatMap(({ cells }) => cells)
    .filter((cell) => fieldOf(cell.text, fields) < 0 && !isOrganizationsHeader(cell.text));
  const years = headers.flatMap((cell) => yearIn(cell.text) ?? []);
  const latest = Math.max(...years);
  return new Set(
    headers
      .filter((cell) => isOfAnotherYear(cell.text) || (yearIn(cell.text) ?? latest) < latest)
      .flatMap(columnsUnder),
  );
}

function columnsUnder({ column, columnSpan }: GridCell): number[] {
  return Array.from({ length: columnSpan }, (_, index) => column + index);
}
