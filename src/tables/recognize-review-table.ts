import { REVIEW_FIELDS, REVIEW_KINDS, REVIEW_LABELS, type Diagnostic } from '../domain';
import { alignValues } from './align-values';
import type { LogicalRow, RowCell } from './logical-rows';
import { normalizeLabel } from './normalize-label';
import type { RecognizedRow } from './recognized-table';
import { readReviewHeader } from './review-header';

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
    rows.filter((row) => row.cells.some((cell) => isReviewHeader(row, cell.text))).map((row) => row.grid),
  );
  const inReviewGrids = rows.filter((row) => grids.has(row.grid));
  return (
    oneRowOfFifteen(inReviewGrids) ??
    rowPerTrack(inReviewGrids) ??
    severalRows(inReviewGrids) ??
    misaligned(inReviewGrids)
  );
}

function isReviewHeader(row: LogicalRow, text: string): boolean {
  const label = normalizeLabel(text);
  // In lines of text, headers of neighbouring columns may stand in one piece.
  return SHORTEST_HEADERS.some((header) =>
    row.grid.shape === 'LINES' ? label.includes(header) : label === header,
  );
}

function valuesOf(row: LogicalRow): readonly RowCell[] {
  return row.cells.slice(row.labelCount);
}

/** Words by which a row says that it is for another year than the report. */
const OTHER_YEAR = /上年|去年|上一年|往年/;

function oneRowOfFifteen(rows: readonly LogicalRow[]): ReviewRows | null {
  const found = rows.flatMap((row) => {
    const [cells] = alignValues([valuesOf(row)], WIDTH);
    return cells ? [{ row, cells }] : [];
  });
  const stated = found.filter(({ cells }) => cells.some((cell) => cell.state === 'STATED'));
  const current = stated.filter(({ row }) => !row.cells.some((cell) => OTHER_YEAR.test(cell.text)));
  // A table 4 in which nothing is stated is still a table 4.
  const [chosen, ...others] = current.length > 0 ? current : stated.length > 0 ? stated : found;
  if (!chosen) return null;
  const ordered = inFormOrder(chosen.row, chosen.cells);
  if (!ordered) return null;
  return {
    rows: tracks(ordered),
    used: new Set([chosen.row]),
    diagnostics: others.map(({ cells }) => repetition(cells)),
  };
}

/** The cells in the form's order: as the header says where its words are whole, else as they stand. */
function inFormOrder(row: LogicalRow, cells: readonly RowCell[]): readonly RowCell[] | null {
  if (row.grid.shape !== 'ROWS') return cells;
  const { tracks: tracksOver, fields, hasSpans, litigationFirst } = readReviewHeader(row, cells);
  const positions = tracksOver.map((track, index) => {
    const field = fields[index] ?? null;
    return track === null || field === null ? null : track * REVIEW_FIELDS.length + field;
  });
  return hasSpans && !isEven(fields) ? null : inOrder(cells, positions, hasSpans, litigationFirst);
}

/** The results come in one order in every track; a header cell too many would turn one track's round. */
function isEven(fields: readonly (number | null)[]): boolean {
  const width = REVIEW_FIELDS.length;
  return fields.every(
    (field, index) => field === null || index < width || (fields[index % width] ?? field) === field,
  );
}

/** Cells sorted by the positions a header gives them all; as they stand where it does not, unless it contradicts. */
function inOrder(
  cells: readonly RowCell[],
  positions: readonly (number | null)[],
  hasSpans: boolean,
  otherwiseTurned = false,
): readonly RowCell[] | null {
  const isWhole =
    positions.every((position) => position !== null) && new Set(positions).size === cells.length;
  if (isWhole) return cells.map((_, position) => cells[positions.indexOf(position)]!);
  const contradicts = positions.some((position, index) => position !== null && position !== index);
  return hasSpans && (contradicts || otherwiseTurned) ? null : cells;
}

function repetition(cells: readonly RowCell[]): Diagnostic {
  const message = 'Table 4 has another row of figures, which is not read.';
  return { code: 'TABLE_REPEATED', severity: 'WARNING', message, place: cells[0]?.place ?? null };
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
  const ordered = found.map((row) =>
    inOrder(valuesOf(row), readReviewHeader(row, valuesOf(row)).fields, true),
  );
  if (!ordered.every((cells) => cells !== null)) return null;
  return { rows: tracks(ordered.flat()), used: new Set(found), diagnostics: [] };
}

/** Reconsideration and litigation as two tables, or one table whose row was broken. */
function severalRows(rows: readonly LogicalRow[]): ReviewRows | null {
  const parts = rows.filter((row) => valuesOf(row).some((cell) => cell.state !== 'BLANK'));
  const cells = parts.flatMap(valuesOf);
  const broken = parts.every((row) => valuesOf(row).length % REVIEW_FIELDS.length === 0);
  // The form has reconsideration first, alone of its width: ten cells first are litigation.
  const startsAsForm = parts[0] !== undefined && valuesOf(parts[0]).length === REVIEW_FIELDS.length;
  return broken && startsAsForm && cells.length === WIDTH
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

function tracks(cells: readonly RowCell[]): RecognizedRow[] {
  return REVIEW_KINDS.map((kind, track) => ({
    key: kind,
    label: REVIEW_LABELS[kind].zh,
    values: REVIEW_FIELDS.map((field, index) => ({
      field,
      cell: cells[track * REVIEW_FIELDS.length + index]!,
      headerUnit: null,
    })),
  }));
}
