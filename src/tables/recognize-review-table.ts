import { REVIEW_FIELDS, REVIEW_KINDS, REVIEW_LABELS, type Diagnostic } from '../domain';
import { alignValues } from './align-values';
import type { LogicalRow, RowCell } from './logical-rows';
import { normalizeLabel } from './normalize-label';
import type { RecognizedRow } from './recognized-table';

const WIDTH = REVIEW_KINDS.length * REVIEW_FIELDS.length;
const SHORTEST_HEADERS = ['行政复议', '复议后起诉'];

/** Table 4 as found in a document, with the rows of the document it accounts for. */
export interface ReviewRows {
  readonly rows: readonly RecognizedRow[];
  readonly used: ReadonlySet<LogicalRow>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Given a document's rows, returns the tracks of table 4. Its figures stand in one row without a label, fifteen in
 * the order 5 + 5 + 5; headers often lost halves of their words, so only the order tells. Sites that break the table
 * up give the fifteen in several rows, or a row a track with its label.
 */
export function recognizeReviewTable(rows: readonly LogicalRow[]): ReviewRows {
  const grids = new Set(
    rows.filter((row) => row.cells.some((cell) => isReviewHeader(cell.text))).map((row) => row.grid),
  );
  const inReviewGrids = rows.filter((row) => grids.has(row.grid));
  return (
    oneRowOfFifteen(inReviewGrids) ??
    rowPerTrack(inReviewGrids) ??
    severalRows(inReviewGrids) ??
    misaligned(inReviewGrids)
  );
}

function isReviewHeader(text: string): boolean {
  return SHORTEST_HEADERS.includes(normalizeLabel(text));
}

function valuesOf(row: LogicalRow): readonly RowCell[] {
  return row.cells.slice(row.labelCount);
}

function oneRowOfFifteen(rows: readonly LogicalRow[]): ReviewRows | null {
  for (const row of rows) {
    const [cells] = alignValues([valuesOf(row)], WIDTH);
    if (cells?.some((cell) => cell?.state === 'STATED'))
      return { rows: tracks(cells), used: new Set([row]), diagnostics: [] };
  }
  // A table 4 in which nothing is stated is still a table 4.
  const blank = rows.find((row) => valuesOf(row).length === WIDTH);
  return blank ? { rows: tracks(valuesOf(blank)), used: new Set([blank]), diagnostics: [] } : null;
}

function rowPerTrack(rows: readonly LogicalRow[]): ReviewRows | null {
  const found = REVIEW_KINDS.map((kind) =>
    rows.find(
      (row) =>
        valuesOf(row).length === REVIEW_FIELDS.length &&
        normalizeLabel(row.cells[row.labelCount - 1]?.text ?? '') === REVIEW_LABELS[kind].zh,
    ),
  );
  if (!found.every((row) => row !== undefined)) return null;
  return { rows: tracks(found.flatMap(valuesOf)), used: new Set(found), diagnostics: [] };
}

/** Reconsideration and litigation as two tables, or one table whose row was broken. */
function severalRows(rows: readonly LogicalRow[]): ReviewRows | null {
  const parts = rows.filter((row) => valuesOf(row).some((cell) => cell.state !== 'BLANK'));
  const cells = parts.flatMap(valuesOf);
  const broken = parts.every((row) => valuesOf(row).length % REVIEW_FIELDS.length === 0);
  return broken && cells.length === WIDTH
    ? { rows: tracks(cells), used: new Set(parts), diagnostics: [] }
    : null;
}

function misaligned(rows: readonly LogicalRow[]): ReviewRows {
  const widest = rows.reduce<LogicalRow | null>(
    (a, b) => (a && valuesOf(a).length >= valuesOf(b).length ? a : b),
    null,
  );
  const count = widest ? valuesOf(widest).length : 0;
  if (!widest || count === 0) return { rows: [], used: new Set(), diagnostics: [] };
  const message = `Table 4 has ${count} values in a row that cannot be told apart as the form's ${WIDTH}.`;
  const place = valuesOf(widest)[0]?.place ?? null;
  return {
    rows: [],
    used: new Set(),
    diagnostics: [{ code: 'ROW_MISALIGNED', severity: 'ERROR', message, place }],
  };
}

function tracks(cells: readonly (RowCell | undefined)[]): RecognizedRow[] {
  return REVIEW_KINDS.map((kind, track) => ({
    key: kind,
    label: REVIEW_LABELS[kind].zh,
    values: REVIEW_FIELDS.flatMap((field, index) => {
      const cell = cells[track * REVIEW_FIELDS.length + index];
      return cell ? [{ field, cell }] : [];
    }),
  }));
}
