import type { Diagnostic, Severity } from '../domain';
import type { Grid } from '../grids';
import type { Edition } from './editions';
import type { LogicalRow } from './logical-rows';
import type { RecognizedRow } from './recognized-table';
import { readRow } from './row-reading';

/** One or two labels recur by chance (a summary table's 行政许可); more are a table of the form. */
const FEWEST_ROWS = 3;

/**
 * Given a document's rows and the form's rows found among them, says which other tables hold rows of the form with
 * other figures: last year's for comparison, or a second report on the page. A copy of the same figures is nothing. The severity says whether it is known
 * which of them is the report's.
 */
export function findRepetitions(
  rows: readonly LogicalRow[],
  edition: Edition,
  recognized: readonly RecognizedRow[],
  used: ReadonlySet<LogicalRow>,
  severity: Severity,
): Diagnostic[] {
  const figures = new Map(
    recognized.map((row) => [row.key, row.values.map(({ cell }) => cell.text).join(' ')]),
  );
  const tables = [edition.disclosureRows, edition.applicationRows];
  const usedGrids = new Set([...used].map((row) => row.grid));
  const differing = new Map<Grid, LogicalRow[]>();
  for (const row of rows) {
    if (usedGrids.has(row.grid) || !row.cells.some((cell) => cell.state === 'STATED')) continue;
    const readings = tables.flatMap((expected) => [...readRow(row, expected)]);
    const differs = readings.some(([{ key }, { exact, values }]) => {
      const known = figures.get(key);
      return exact && known !== undefined && values.map((cell) => cell.text).join(' ') !== known;
    });
    if (differs) differing.set(row.grid, [...(differing.get(row.grid) ?? []), row]);
  }
  return [...differing.values()]
    .filter((repeated) => repeated.length >= FEWEST_ROWS)
    .map((repeated) => ({
      code: 'TABLE_REPEATED',
      severity,
      message: `Another table holds ${repeated.length} rows of the form with other figures; it is not read.`,
      place: repeated[0]!.cells[0]?.place ?? null,
    }));
}
