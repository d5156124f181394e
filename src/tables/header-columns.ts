import {
  APPLICATION_FIELD_LABELS,
  APPLICATION_FIELDS,
  CATEGORY_AMOUNT_FIELDS,
  CATEGORY_FIELD_LABELS,
} from '../domain';
import type { Grid, GridCell } from '../grids';
import type { FieldColumns } from './align-values';
import type { LogicalRow } from './logical-rows';
import { normalizeLabel } from './normalize-label';

/** Wordings of the headers seen besides the official ones. */
const OTHER_HEADERS: Readonly<Record<string, readonly string[]>> = {
  commercialEnterprise: ['企业'],
  otherOrganization: ['其它', '其他组织', '其它组织'],
  total: ['合计'],
  issued: ['本年制发', '制发件数', '本年制发数'],
  repealed: ['本年废止', '废止件数', '本年废止数'],
  inForce: ['现行有效', '有效件数', '现行有效数'],
};
const HEADERS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({ ...CATEGORY_FIELD_LABELS, ...APPLICATION_FIELD_LABELS }).map(([field, label]) => [
    field,
    [label.zh, ...(OTHER_HEADERS[field] ?? [])].map(normalizeLabel),
  ]),
);
/** The header over the five types of legal persons and other organizations. */
const ORGANIZATIONS_HEADER = normalizeLabel('法人或其他组织');
/** The header that the columns after it belong to; 其他 and 总计 alone could be anything. */
const FIRST_APPLICATION_HEADER = normalizeLabel(APPLICATION_FIELD_LABELS.naturalPerson.zh);

/**
 * Given a row of table 2 or 3 and its fields, returns the grid column of each field as the table's header has it, or
 * null if the header does not name them all. Table 3's header stands over the whole table, table 2's over each part.
 */
export function headerColumns(row: LogicalRow, fields: readonly string[]): FieldColumns {
  if (row.grid.shape !== 'ROWS') return null;
  const isApplications = fields.length === APPLICATION_FIELDS.length;
  const from = isApplications ? firstRowWith(row.grid, FIRST_APPLICATION_HEADER) : 0;
  if (from === null) return null;
  const until = row.grid.rows.findIndex(
    (each) => each.cells[0] && each.cells[0].place === row.cells[0]?.place,
  );
  const cells: GridCell[] = [];
  let organizations: GridCell | null = null;
  for (const gridRow of row.grid.rows.slice(from, until === -1 ? undefined : until)) {
    for (const cell of gridRow.cells) {
      if (isApplications && normalizeLabel(cell.text) === ORGANIZATIONS_HEADER) organizations = cell;
      const index = fields.findIndex((field) => HEADERS.get(field)?.includes(normalizeLabel(cell.text)));
      if (index >= 0) cells[index] = cell;
    }
  }
  const columns = fields.map((_, index) => cells[index]?.column ?? 0);
  const isComplete = !columns.includes(0) && new Set(columns).size === fields.length;
  if (!isComplete) return null;
  const isReordered = columns.some((column, index) => index > 0 && column < columns[index - 1]!);
  const inOneRow = cells.every((cell) => cell.row === cells[0]!.row);
  return !isReordered || inOneRow || spansItsTypes(organizations, columns) ? columns : null;
}

/**
 * A header in two rows shows another order than the form's only if its group stands exactly over its five types: one
 * merged wrongly, or with a cell lost, moves the names beside it.
 */
function spansItsTypes(organizations: GridCell | null, columns: readonly number[]): boolean {
  if (!organizations) return false;
  const { column, columnSpan } = organizations;
  const isUnder = (each: number): boolean => column <= each && each < column + columnSpan;
  const types = columns.slice(1, -1);
  return columnSpan === types.length && types.every(isUnder) && ![columns[0]!, columns.at(-1)!].some(isUnder);
}

const UNIT = /[(][^()]*?([十百千万亿]*元)[^()]*[)]|单位:([十百千万亿]*元)/;

/**
 * Given a row and one of its fields, returns the unit of money that the nearest header above it states, if any: 元, 万元, or
 * another that the form does not know.
 */
export function headerUnit(row: LogicalRow, field: string): string | null {
  if (!(CATEGORY_AMOUNT_FIELDS as readonly string[]).includes(field)) return null;
  let unit: string | null = null;
  for (const cell of row.grid.rows.flatMap((each) => each.cells)) {
    if (cell.place === row.cells.at(-1)?.place) break;
    if (!HEADERS.get(field)?.includes(normalizeLabel(cell.text))) continue;
    const match = UNIT.exec(cell.text.normalize('NFKC').replace(/\s/g, ''));
    unit = match?.[1] ?? match?.[2] ?? null;
  }
  return unit;
}

function firstRowWith(grid: Grid, header: string): number | null {
  const index = grid.rows.findIndex((row) => row.cells.some((cell) => normalizeLabel(cell.text) === header));
  return index === -1 ? null : index;
}
