import {
  readFigure,
  REVIEW_FIELDS,
  REVIEW_KINDS,
  REVIEW_LABELS,
  SECTION_LABELS,
  type Diagnostic,
  type PlacedText,
  type Severity,
} from '../domain';
import type { Grid } from '../grids';
import { alignValues } from './align-values';
import type { LogicalRow, RowCell } from './logical-rows';
import { normalizeLabel } from './normalize-label';
import { isOfAnotherYear, yearIn } from './other-years';
import { placeReviewCells } from './place-review-cells';
import { OTHER_YEARS_TABLE, TABLE, type GridRank } from './rank-grids';
import type { RecognizedRow } from './recognized-table';
import { isInAnotherOrder, readReviewHeader, reviewFieldOf, reviewTrackOf } from './review-header';

const WIDTH = REVIEW_KINDS.length * REVIEW_FIELDS.length;
const HEADER_WORDS = ['行政复议', '复议后起诉'];

/** Table 4 as found in a document, with the rows of the document it accounts for. */
export interface ReviewRows {
  readonly rows: readonly RecognizedRow[];
  readonly used: ReadonlySet<LogicalRow>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Given a document's rows, returns the tracks of table 4. Where the words around its figures name the fifteen places,
 * they decide. Headers often lost halves of their words or their spans, so else only the order 5 + 5 + 5 tells, in one
 * row or in several.
 */
export function recognizeReviewTable(
  rows: readonly LogicalRow[],
  rankOf: GridRank = () => TABLE,
): ReviewRows {
  const grids = new Set(
    rows.filter((row) => row.cells.some((cell) => isReviewHeader(row, cell.text))).map((row) => row.grid),
  );
  if (grids.size === 0) return oneRowOfFifteen(rows.filter(isUnderItsHeading), rankOf) ?? misaligned([]);
  const inReviewGrids = rows.filter((row) => grids.has(row.grid));
  return (
    namedPlaces(inReviewGrids, [...grids], rankOf) ??
    oneRowOfFifteen(inReviewGrids, rankOf) ??
    rowPerTrack(inReviewGrids) ??
    severalRows(inReviewGrids) ??
    misaligned(inReviewGrids)
  );
}

const SECTION = normalizeLabel(SECTION_LABELS.REVIEW_AND_LITIGATION.zh);

/** Where the table's own words for the tracks were lost (pictures, a row cut off), the section's heading stands for them. */
function isUnderItsHeading({ grid }: LogicalRow): boolean {
  return grid.shape === 'ROWS' && grid.before.some(({ text }) => normalizeLabel(text).startsWith(SECTION));
}

function isReviewHeader(row: LogicalRow, text: string): boolean {
  // In lines of text, headers of neighbouring columns may stand in one piece.
  if (row.grid.shape !== 'LINES') return reviewTrackOf(text) !== null;
  const label = normalizeLabel(text);
  return HEADER_WORDS.some((header) => label.includes(header));
}

/** The figures as the words around them place them. */
function namedPlaces(
  rows: readonly LogicalRow[],
  grids: readonly Grid[],
  rankOf: GridRank,
): ReviewRows | null {
  const sets = placeReviewCells(grids).map((cells) => ({ cells, rows: rowsOf(cells, rows) }));
  const stated = sets.filter(({ cells }) => cells.some(isStated));
  return chooseSet(stated.length > 0 ? stated : sets, rankOf);
}

function rowsOf(cells: readonly PlacedText[], rows: readonly LogicalRow[]): LogicalRow[] {
  const places = new Set(cells.map((cell) => cell.place));
  return rows.filter((row) => row.cells.some((cell) => places.has(cell.place)));
}

function valuesOf(row: LogicalRow): readonly RowCell[] {
  return row.cells.slice(row.labelCount);
}

/** Fifteen figures in the form's order, and the rows they stand in. */
interface FigureSet {
  readonly cells: readonly PlacedText[];
  readonly rows: readonly LogicalRow[];
}

function oneRowOfFifteen(rows: readonly LogicalRow[], rankOf: GridRank): ReviewRows | null {
  const found = rows.flatMap((row) => {
    const [cells] = alignValues([valuesOf(row)], WIDTH);
    const whole = cells?.flatMap((cell) => cell ?? []);
    return whole?.length === WIDTH ? [{ row, cells: whole }] : [];
  });
  const stated = found.filter(({ cells }) => cells.some(isStated));
  // A table 4 in which nothing is stated is still a table 4.
  const sets = (stated.length > 0 ? stated : found.slice(0, 1)).map(({ row, cells }) => ({
    cells: inFormOrder(row, cells),
    rows: [row],
  }));
  const ordered = sets.flatMap(({ cells, rows: inRows }) => (cells ? [{ cells, rows: inRows }] : []));
  return ordered.length === sets.length ? chooseSet(ordered, rankOf) : null;
}

/**
 * Of several sets of figures, the first of those that are likeliest the report's own; others that differ are named,
 * with a warning where they are as likely.
 */
function chooseSet(sets: readonly FigureSet[], rankOf: GridRank): ReviewRows | null {
  const [first] = sets;
  if (!first || sets.length === 1) return first ? whole(first, []) : null;
  const latest = Math.max(...sets.flatMap((set) => wordsOf(set).flatMap((words) => yearIn(words) ?? [])));
  const isPast = (set: FigureSet): boolean =>
    wordsOf(set).some((words) => isOfAnotherYear(words) || (yearIn(words) ?? latest) < latest);
  const ranked = sets.map((set) => ({
    set,
    rank: isPast(set) ? OTHER_YEARS_TABLE : Math.min(...set.rows.map(({ grid }) => rankOf(grid))),
  }));
  const highest = Math.max(...ranked.map(({ rank }) => rank));
  const chosen = ranked.find(({ rank }) => rank === highest)!.set;
  const others = ranked.filter(({ set }) =>
    set.cells.some((cell, index) => cell.text !== chosen.cells[index]!.text),
  );
  return whole(
    chosen,
    others.map(({ set, rank }) => repetition(set.cells, rank === highest ? 'WARNING' : 'INFO')),
  );
}

function whole({ cells, rows }: FigureSet, diagnostics: readonly Diagnostic[]): ReviewRows {
  return { rows: tracks(cells), used: new Set(rows), diagnostics };
}

/** The words of the rows that a set of figures stands in. */
function wordsOf({ rows }: FigureSet): string[] {
  return rows.flatMap((row) => row.cells.slice(0, row.labelCount).map((cell) => cell.text));
}

function isStated(cell: PlacedText): boolean {
  return readFigure(cell.text).state === 'STATED';
}

/** The cells in the form's order: as the header says where its words are whole, else as they stand. */
function inFormOrder(row: LogicalRow, cells: readonly RowCell[]): readonly RowCell[] | null {
  const isTurned = isInAnotherOrder(wordsAbove(row.grid, cells[0]));
  if (row.grid.shape !== 'ROWS') return isTurned ? null : cells;
  const { tracks: tracksOver, fields, hasSpans } = readReviewHeader(row, cells);
  const positions = tracksOver.map((track, index) => {
    const field = fields[index] ?? null;
    return track === null || field === null ? null : track * REVIEW_FIELDS.length + field;
  });
  return hasSpans && !isEven(fields) ? null : inOrder(cells, positions, hasSpans, isTurned);
}

/** The results come in one order in every track; a header cell too many would turn one track's round. */
function isEven(fields: readonly (number | null)[]): boolean {
  const width = REVIEW_FIELDS.length;
  return fields.every(
    (field, index) => field === null || index < width || (fields[index % width] ?? field) === field,
  );
}

function wordsAbove({ rows, shape }: Grid, first: PlacedText | undefined): string[] {
  const at = rows.findIndex((row) => row.cells.some((cell) => cell.place === first?.place));
  const words = rows.slice(0, Math.max(at, 0)).flatMap((row) => row.cells.map((cell) => cell.text));
  // In lines of text, headers of neighbouring columns may stand in one piece.
  return shape === 'LINES' ? words.flatMap((text) => text.split(/\s+/)) : words;
}

/** Cells sorted by the positions a header gives them all; as they stand where it does not, unless it contradicts. */
function inOrder(
  cells: readonly RowCell[],
  positions: readonly (number | null)[],
  hasSpans: boolean,
  isTurned: boolean,
): readonly RowCell[] | null {
  const isWhole =
    positions.every((position) => position !== null) && new Set(positions).size === cells.length;
  if (isWhole) return cells.map((_, position) => cells[positions.indexOf(position)]!);
  const contradicts = positions.some((position, index) => position !== null && position !== index);
  return isTurned || (hasSpans && contradicts) ? null : cells;
}

function repetition(cells: readonly PlacedText[], severity: Severity): Diagnostic {
  const message = 'Table 4 has another row of figures, which is not read.';
  return { code: 'TABLE_REPEATED', severity, message, place: cells[0]?.place ?? null };
}

/** A row a track where only the order of cells is known, the results in the form's order. */
function rowPerTrack(rows: readonly LogicalRow[]): ReviewRows | null {
  const found = REVIEW_KINDS.map((_, track) =>
    rows.find(
      (row) =>
        row.grid.shape !== 'ROWS' &&
        valuesOf(row).length === REVIEW_FIELDS.length &&
        reviewTrackOf(row.cells[row.labelCount - 1]?.text ?? '') === track,
    ),
  );
  if (!found.every((row) => row !== undefined)) return null;
  const [first] = found;
  const results = wordsAbove(first!.grid, first!.cells[first!.labelCount - 1])
    .flatMap((word) => reviewFieldOf(word) ?? [])
    .slice(-REVIEW_FIELDS.length);
  if (results.some((field, at) => field !== at + REVIEW_FIELDS.length - results.length)) return null;
  return {
    rows: tracks(found.flatMap((row) => valuesOf(row))),
    used: new Set(found.flatMap((row) => row ?? [])),
    diagnostics: [],
  };
}

/** Reconsideration and litigation as two tables, or one table whose row was broken. */
function severalRows(rows: readonly LogicalRow[]): ReviewRows | null {
  const parts = rows.filter((row) => valuesOf(row).some((cell) => cell.state !== 'BLANK'));
  const cells = parts.flatMap(valuesOf);
  const broken = parts.every((row) => valuesOf(row).length % REVIEW_FIELDS.length === 0);
  // The form has reconsideration first, alone of its width: ten cells first are litigation.
  const startsAsForm = parts[0] !== undefined && valuesOf(parts[0]).length === REVIEW_FIELDS.length;
  const grids = new Set(parts.map((row) => row.grid));
  const words = [...grids].flatMap((grid) => grid.rows.flatMap((row) => row.cells.map((cell) => cell.text)));
  return broken && startsAsForm && cells.length === WIDTH && !isInAnotherOrder(words)
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

function tracks(cells: readonly PlacedText[]): RecognizedRow[] {
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
