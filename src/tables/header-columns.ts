import { APPLICATION_FIELD_LABELS, APPLICATION_FIELDS, CATEGORY_FIELD_LABELS } from '../domain';
import type { Grid } from '../grids';
import type { FieldColumns } from './align-values';
import type { LogicalRow } from './logical-rows';
import { normalizeLabel } from './normalize-label';

const HEADERS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({ ...CATEGORY_FIELD_LABELS, ...APPLICATION_FIELD_LABELS }).map(([field, label]) => [
    field,
    [normalizeLabel(label.zh)],
  ]),
);
/** The header that the columns after it belong to; 其他 and 总计 alone could be anything. */
const FIRST_APPLICATION_HEADER = normalizeLabel(APPLICATION_FIELD_LABELS.naturalPerson.zh);

/**
 * Given a row of table 2 or 3 and its fields, returns the grid column of each field as the table's header has it, or
 * null if the header does not name them all. Table 3's header stands over the whole table, table 2's over each part.
 */
export function headerColumns(row: LogicalRow, fields: readonly string[]): FieldColumns {
  if (row.grid.shape === 'STREAM') return null;
  const isApplications = fields.length === APPLICATION_FIELDS.length;
  const from = isApplications ? firstRowWith(row.grid, FIRST_APPLICATION_HEADER) : 0;
  if (from === null) return null;
  const until = row.grid.rows.findIndex(
    (each) => each.cells[0] && each.cells[0].place === row.cells[0]?.place,
  );
  const columns: number[] = [];
  for (const gridRow of row.grid.rows.slice(from, until === -1 ? undefined : until)) {
    for (const cell of gridRow.cells) {
      const index = fields.findIndex((field) => HEADERS.get(field)?.includes(normalizeLabel(cell.text)));
      if (index >= 0) columns[index] = cell.column;
    }
  }
  const complete = fields.every((_, index) => columns[index] !== undefined);
  const increasing = columns.every((column, index) => index === 0 || column > columns[index - 1]!);
  return complete && increasing ? columns : null;
}

function firstRowWith(grid: Grid, header: string): number | null {
  const index = grid.rows.findIndex((row) => row.cells.some((cell) => normalizeLabel(cell.text) === header));
  return index === -1 ? null : index;
}
