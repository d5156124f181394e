import { REVIEW_FIELD_LABELS, REVIEW_FIELDS, REVIEW_KINDS, REVIEW_LABELS } from '../domain';
import type { LogicalRow, RowCell } from './logical-rows';
import { normalizeLabel } from './normalize-label';

const TRACKS = new Map(REVIEW_KINDS.map((kind, index) => [normalizeLabel(REVIEW_LABELS[kind].zh), index]));
/** Wordings of the results seen besides the official ones. */
const OTHER_FIELDS = { 维持: 0, 纠正: 1, 未审结: 3, 合计: 4 };
const FIELDS = new Map([
  ...REVIEW_FIELDS.map((field, index) => [normalizeLabel(REVIEW_FIELD_LABELS[field].zh), index] as const),
  ...Object.entries(OTHER_FIELDS),
]);
const RECONSIDERATION = normalizeLabel(REVIEW_LABELS.ADMINISTRATIVE_RECONSIDERATION.zh);
const LITIGATION = normalizeLabel('行政诉讼');

/** What the header above a row of table 4 says of its cells; null where the header's words were lost. */
export interface ReviewHeader {
  /** For each cell its track, 0 to 2, and its field, 0 to 4. */
  readonly tracks: readonly (number | null)[];
  readonly fields: readonly (number | null)[];
  /** Whether the header's cells have their spans, so that it can be told what stands above what. */
  readonly hasSpans: boolean;
  /** Whether litigation stands before reconsideration, the other way round than in the form. */
  readonly litigationFirst: boolean;
}

/** Given a row of table 4 and its value cells, returns what the header above them says of each. */
export function readReviewHeader(row: LogicalRow, cells: readonly RowCell[]): ReviewHeader {
  const above = row.grid.rows.slice(0, (cells[0]?.place.row ?? 1) - 1).flatMap((each) => each.cells);
  const labelled = above.map((cell) => ({ ...cell, label: normalizeLabel(cell.text) }));
  const lastOver = (column: number, known: ReadonlyMap<string, number>): number | null => {
    const over = labelled.filter((each) => each.column <= column && column < each.column + each.columnSpan);
    return known.get(over.findLast(({ label }) => known.has(label))?.label ?? '') ?? null;
  };
  // A label that only the row of figures has pushes all of them right of the header that stands over the first.
  const first = labelled.find(({ label, columnSpan }) => label === RECONSIDERATION && columnSpan > 1);
  const offset = first ? (cells[0]?.column ?? 1) - first.column : 0;
  const columnOf = (label: string): number => labelled.find((each) => each.label === label)?.column ?? 0;
  return {
    tracks: cells.map(({ column }) => lastOver(column - offset, TRACKS)),
    fields: cells.map(({ column }) => lastOver(column - offset, FIELDS)),
    hasSpans: above.some((each) => each.columnSpan > 1),
    litigationFirst: columnOf(LITIGATION) > 0 && columnOf(LITIGATION) < columnOf(RECONSIDERATION),
  };
}
