import type { EditionRow } from './editions';
import type { LogicalRow, RowCell } from './logical-rows';
import { EXACT_MATCH, matchLabel } from './match-label';

/** One way to read a row: which of its words are the label, and which cells follow as values. */
export interface RowReading {
  readonly label: string;
  readonly labelCell: RowCell;
  readonly values: readonly RowCell[];
  readonly score: number;
  /** Whether the label is one of the row's known wordings; otherwise it was corrected. */
  readonly exact: boolean;
}

/** A row that is none of the form's: its label and values alone. */
export type UnknownReading = Omit<RowReading, 'score' | 'exact'>;

const LABEL_WEIGHT = 10;
const EXACT_WIDTH_BONUS = 5;
/** Header rows padded with blanks (总计, 其他) look like rows of the form without a single figure. */
const ALL_BLANK_PENALTY = 8;
/** A label broken over two cells is believed only if neither half is a label by itself. */
const BROKEN_LABEL_PENALTY = 1;
/** How many cells before the last words the label may stand: a value such as “见说明” is words too. */
const MOST_TEXT_VALUES = 2;

/** Given a row of a document and one of the form, returns the reading by which they fit best, or null if they do not. */
export function readAs(row: LogicalRow, expected: EditionRow): RowReading | null {
  const last = row.labelCount - 1;
  let best: RowReading | null = null;
  const consider = (label: string, at: number, penalty: number): void => {
    const quality = matchLabel(label, expected);
    if (quality === 0) return;
    const values = row.cells.slice(at + 1);
    // Words among the values are believed only if they make exactly the form's width.
    if (values.length === 0 || (at < last && values.length !== expected.fields.length)) return;
    const score = quality * LABEL_WEIGHT + widthScore(values, expected.fields.length) - penalty;
    if (score > (best?.score ?? 0))
      best = { label, labelCell: row.cells[at]!, values, score, exact: quality === EXACT_MATCH };
  };
  for (let at = last; at >= 0 && at >= last - MOST_TEXT_VALUES; at -= 1) consider(row.cells[at]!.text, at, 0);
  if (last > 0) consider(row.cells[last - 1]!.text + row.cells[last]!.text, last, BROKEN_LABEL_PENALTY);
  return best;
}

/** Given a row that is none of the form's, returns its last words as label and what follows, or null without words. */
export function readUnknown(row: LogicalRow): UnknownReading | null {
  const labelCell = row.cells[row.labelCount - 1];
  return labelCell ? { label: labelCell.text, labelCell, values: row.cells.slice(row.labelCount) } : null;
}

function widthScore(values: readonly RowCell[], width: number): number {
  const filled = values.filter((cell) => cell.state !== 'BLANK').length;
  if (filled === 0) return -ALL_BLANK_PENALTY;
  return values.length === width || filled === width ? EXACT_WIDTH_BONUS : 0;
}
