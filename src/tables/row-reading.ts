import type { EditionRow } from './editions';
import type { LogicalRow, RowCell } from './logical-rows';
import { EXACT_MATCH, matchesOf, PARTIAL_MATCH } from './match-label';

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
/** A label broken in parts is believed only if no part is a label by itself. */
const BROKEN_LABEL_PENALTY = 1;
/** The longest labels take up to five lines of a narrow column. */
const MOST_LABEL_LINES = 5;
/** The label may stand before other words: a value such as “见说明”, a remark. Rows of the form have fewer cells. */
const MOST_WORDS_AFTER_LABEL = 12;

/** Given a row of a document and the rows of a table of the form, returns the ones it can be, each as it fits best. */
export function readRow(
  row: LogicalRow,
  expected: readonly EditionRow[],
): ReadonlyMap<EditionRow, RowReading> {
  const readings = new Map<EditionRow, RowReading>();
  const last = row.labelCount - 1;
  if (row.cells.length < 2) return readings;
  const consider = (label: string, at: number, penalty: number): void => {
    for (const { row: each, quality } of matchesOf(label, expected)) {
      // Words put together from parts must be the label: what hangs over may be the next row's.
      if (penalty > 0 && quality === PARTIAL_MATCH) continue;
      const values = row.cells.slice(at + 1);
      if (values.length === 0 || (at < last && !mayHoldWords(values, each))) continue;
      const score = quality * LABEL_WEIGHT + widthScore(values, each.fields.length) - penalty;
      if (score <= (readings.get(each)?.score ?? 0)) continue;
      const exact = quality === EXACT_MATCH;
      readings.set(each, { label, labelCell: row.cells[at]!, values, score, exact });
    }
  };
  for (let at = last; at >= 0 && at >= last - MOST_WORDS_AFTER_LABEL; at -= 1) {
    if (row.cells[at]!.state === 'TEXT') consider(row.cells[at]!.text, at, 0);
  }
  // Labels are broken over two cells, or over several lines of text.
  const mostParts = row.grid.shape === 'LINES' ? MOST_LABEL_LINES : 2;
  for (let parts = 2; parts <= mostParts && parts <= row.labelCount; parts += 1) {
    const words = row.cells.slice(row.labelCount - parts, row.labelCount);
    consider(words.map((cell) => cell.text).join(''), last, BROKEN_LABEL_PENALTY);
  }
  return readings;
}

/** Words among the values are believed if the values fill the form's columns, or follow a first figure. */
function mayHoldWords(values: readonly RowCell[], expected: EditionRow): boolean {
  const width = expected.fields.length;
  return values.length === width || (values.length > width && values[0]!.state !== 'TEXT');
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
