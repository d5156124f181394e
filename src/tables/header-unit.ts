import { CATEGORY_AMOUNT_FIELDS } from '../domain';
import { fieldOf } from './header-words';
import type { LogicalRow } from './logical-rows';
import { simplify } from './normalize-label';

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
    if (fieldOf(cell.text, [field]) < 0) continue;
    const match = UNIT.exec(simplify(cell.text.normalize('NFKC').replace(/\s/g, '')));
    unit = match?.[1] ?? match?.[2] ?? null;
  }
  return unit;
}
