import { REVIEW_FIELD_LABELS, REVIEW_FIELDS, REVIEW_LABELS } from '../domain';
import type { LogicalRow, RowCell } from './logical-rows';
import { normalizeLabel, simplify } from './normalize-label';

const RECONSIDERATION = normalizeLabel(REVIEW_LABELS.ADMINISTRATIVE_RECONSIDERATION.zh);
const LITIGATION = normalizeLabel('行政诉讼');
/** Each track by words that only its header has. */
const TRACK_WORDS = [
  /^(?:行政)?复议(?:案件|情况|数量)?$/,
  /未经复议|直接(?:起诉|提起)/,
  /复议后|经复议(?<!未经复议)/,
] as const;
/** Every track's name has one of these; few other cells do. */
const TRACK_CHARACTERS = /[议議诉訴]/;
/** Wordings of the results seen besides the official ones. */
const OTHER_FIELDS = { 维持: 0, 纠正: 1, 未审结: 3, 合计: 4 };
const FIELDS = new Map([
  ...REVIEW_FIELDS.map((field, index) => [normalizeLabel(REVIEW_FIELD_LABELS[field].zh), index] as const),
  ...Object.entries(OTHER_FIELDS),
]);

/** Given words of table 4, returns which track they name, from 0; null for none, or several. */
export function reviewTrackOf(text: string): number | null {
  if (!TRACK_CHARACTERS.test(text)) return null;
  let track = remembered.get(text);
  if (track === undefined) {
    track = trackNamed(text);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    if (text.length <= LONGEST_REMEMBERED) remembered.set(text, track);
  }
  return track;
}

/** The same few headers come in every document, and are asked for several times in each. */
const remembered = new Map<string, number | null>();
const MOST_REMEMBERED = 1000;
const LONGEST_REMEMBERED = 100;

function trackNamed(text: string): number | null {
  const words = text.normalize('NFKC').replace(/[\s()]/g, '');
  const named = TRACK_WORDS.flatMap((pattern, track) =>
    pattern.test(track === 0 ? normalizeLabel(text) : simplify(words)) ? [track] : [],
  );
  return named.length === 1 ? named[0]! : null;
}

/** Given words of table 4, returns which result they name, from 0, or null. */
export function reviewFieldOf(text: string): number | null {
  return FIELDS.get(normalizeLabel(text)) ?? null;
}

/** What the header above a row of table 4 says of its cells; null where the header's words were lost. */
export interface ReviewHeader {
  /** For each cell its track, 0 to 2, and its field, 0 to 4. */
  readonly tracks: readonly (number | null)[];
  readonly fields: readonly (number | null)[];
  /** Whether the header's cells have their spans, so that it can be told what stands above what. */
  readonly hasSpans: boolean;
}

/** Given a row of table 4 and its value cells, returns what the header above them says of each. */
export function readReviewHeader(row: LogicalRow, cells: readonly RowCell[]): ReviewHeader {
  const at = row.grid.rows.findIndex((each) => each.cells.some((cell) => cell.place === cells[0]?.place));
  const above = row.grid.rows.slice(0, Math.max(at, 0)).flatMap((each) => each.cells);
  const labelled = above.map((cell) => ({ ...cell, label: normalizeLabel(cell.text) }));
  const lastOver = (column: number, nameOf: (text: string) => number | null): number | null => {
    const over = labelled.filter((each) => each.column <= column && column < each.column + each.columnSpan);
    return over.map((each) => nameOf(each.text)).findLast((name) => name !== null) ?? null;
  };
  // A label that only the row of figures has pushes all of them right of the header that stands over the first.
  const first = labelled.find(({ label, columnSpan }) => label === RECONSIDERATION && columnSpan > 1);
  const offset = first ? (cells[0]?.column ?? 1) - first.column : 0;
  return {
    tracks: cells.map(({ column }) => lastOver(column - offset, reviewTrackOf)),
    fields: cells.map(({ column }) => lastOver(column - offset, reviewFieldOf)),
    hasSpans: above.some((each) => each.columnSpan > 1),
  };
}

/**
 * Given the words above table 4's figures, in reading order, returns whether they say another order than the form's:
 * litigation or its second track first, or the results in another order. Spans are not needed to see it.
 */
export function isInAnotherOrder(words: readonly string[]): boolean {
  const labels = words.map(normalizeLabel);
  const from = labels.findIndex((label, at) => label === LITIGATION || reviewTrackOf(words[at]!) !== null);
  if (from === -1) return false;
  const tracks = words.slice(from).flatMap((each) => reviewTrackOf(each) ?? []);
  // With a row a track the results stand before the first track's name.
  const start = words.findLastIndex((each, at) => at < from && reviewFieldOf(each) === null) + 1;
  const fields = words.slice(start).flatMap((each) => reviewFieldOf(each) ?? []);
  const isComplete = REVIEW_FIELDS.every(
    (_, index) => fields.filter((field) => field === index).length * REVIEW_FIELDS.length === fields.length,
  );
  return (
    labels[from] === LITIGATION ||
    tracks.some((track, at) => at > 0 && track < tracks[at - 1]!) ||
    (isComplete && fields.some((field, at) => field !== at % REVIEW_FIELDS.length))
  );
}
