import { REVIEW_FIELD_LABELS, REVIEW_FIELDS, REVIEW_KINDS, REVIEW_LABELS } from '../domain';
import type { LogicalRow, RowCell } from './logical-rows';
import { normalizeLabel } from './normalize-label';

const TRACKS = new Map(REVIEW_KINDS.map((kind, index) => [normalizeLabel(REVIEW_LABELS[kind].zh), index]));
const FIELDS = new Map(
  REVIEW_FIELDS.map((field, index) => [normalizeLabel(REVIEW_FIELD_LABELS[field].zh), index]),
);

/** What the header above a row of table 4 says of the order of its fifteen cells. */
export interface ReviewHeader {
  /** For each cell its position in the form, 0 to 14; null where the header's words were lost. */
  readonly positions: readonly (number | null)[];
  /** Whether the header's cells have their spans, so that it can be told what stands above what. */
  readonly hasSpans: boolean;
}

/** Given a row of table 4 and its value cells, returns what the header above them says of their order. */
export function readReviewHeader(row: LogicalRow, cells: readonly RowCell[]): ReviewHeader {
  const above = row.grid.rows.slice(0, (cells[0]?.place.row ?? 1) - 1).flatMap((each) => each.cells);
  const positions = cells.map(({ column }) => {
    let track: number | undefined;
    let field: number | undefined;
    for (const header of above) {
      if (column < header.column || column >= header.column + header.columnSpan) continue;
      const label = normalizeLabel(header.text);
      track = TRACKS.get(label) ?? track;
      field = FIELDS.get(label) ?? field;
    }
    return track === undefined || field === undefined ? null : track * REVIEW_FIELDS.length + field;
  });
  return { positions, hasSpans: above.some((header) => header.columnSpan > 1) };
}
