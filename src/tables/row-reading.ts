import type { EditionRow } from './editions';
import type { LogicalRow, RowCell } from './logical-rows';
import { EXACT_MATCH, matchLabel } from './match-label';

/** One way to read a row: which of its words are the label, and which cells follow as values. */
export interface RowReading {
  readonly label: string;
  readonly labelCell: RowCell;
  readonly values: readonly RowCell[];
  readonly score: number;
}

const LABEL_WEIGHT = 10;
const EXACT_WIDTH_BONUS = 5;
/** Header rows padded with blanks (总计, 其他) look like rows of the form without a single figure. */
const ALL_BLANK_PENALTY = 8;
/** A label broken over two cells is believed only if neither half is a label by itself. */
const BROKEN_LABEL_PENALTY = 1;
/** How many cells before the last words the label may stand: a value such as “见说明” is words too. */
const MOST_TEXT_VALUES = 2;

/** The score of a row whose label needed no correction. */
export const UNCORRECTED_SCORE = EXACT_MATCH * LABEL_WEIGHT - ALL_BLANK_PENALTY;

/** Given a row of a document and one of the form, returns the reading by which they fit best, or null if they do not. */
export function readAs(row: LogicalRow, expected: EditionRow): RowReading | null {
  const last = row.labelCount - 1;
  const readings: RowReading[] = [];
  for (let at = last; at >= 0 && at >= last - MOST_TEXT_VALUES; at -= 1) {
    const labelCell = row.cells[at]!;
    readings.push(scored({ label: labelCell.text, labelCell, values: row.cells.slice(at + 1) }, expected, at < last));
  }
  if (last > 0) {
    const labelCell = row.cells[last]!;
    const label = row.cells[last - 1]!.text + labelCell.text;
    const broken = scored({ label, labelCell, values: row.cells.slice(last + 1) }, expected, false);
    readings.push({ ...broken, score: broken.score - BROKEN_LABEL_PENALTY });
  }
  const best = readings.reduce<RowReading | null>((a, b) => (b.score > (a?.score ?? 0) ? b : a), null);
  return best;
}

/** Given a row that is none of the form's, returns its last words as label and what follows, or null without words. */
export function readUnknown(row: LogicalRow): Omit<RowReading, 'score'> | null {
  const labelCell = row.cells[row.labelCount - 1];
  return labelCell ? { label: labelCell.text, labelCell, values: row.cells.slice(row.labelCount) } : null;
}

function scored(reading: Omit<RowReading, 'score'>, expected: EditionRow, hasTextValues: boolean): RowReading {
  const { values } = reading;
  const width = expected.fields.length;
  const impossible = values.length === 0 || (hasTextValues && values.length !== width);
  const label = impossible ? 0 : matchLabel(reading.label, expected.labels) * LABEL_WEIGHT;
  if (label === 0) return { ...reading, score: 0 };
  const filled = values.filter((cell) => cell.state !== 'BLANK').length;
  if (filled === 0) return { ...reading, score: label - ALL_BLANK_PENALTY };
  return { ...reading, score: label + (values.length === width || filled === width ? EXACT_WIDTH_BONUS : 0) };
}
