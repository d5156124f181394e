import { union } from '../rectangle';
import type { TextLine } from '../text-lines';
import type { PiecedLine } from './pieces';

/** The last column of labels has this share of their lines at least: groups have labels of one or two lines, rows each its own. */
const FEWEST_IN_COLUMN = 0.25;
/** Rows that belong to no group have labels across both columns; there are fewer of them than this share of the lines. */
const MOST_ACROSS = 0.35;
/** Text ends this near where the next column's begins, in points. */
const TOLERANCE = 0.5;

/**
 * Given the lines of a table's labels, returns where its last column of labels begins, or null if there is only one: groups
 * of rows have their labels in columns of their own, before the rows' labels.
 */
export function lastLabelColumn(lines: readonly PiecedLine[]): number | null {
  const pieces = lines.flatMap(({ words }) => words);
  const starts = [...new Set(pieces.map((piece) => piece.x0))].sort((a, b) => b - a);
  const column = starts.find((start) => {
    const before = pieces.filter((piece) => piece.x1 <= start + TOLERANCE).length;
    const within = pieces.filter((piece) => piece.x0 >= start - TOLERANCE).length;
    const across = pieces.length - before - within;
    return before > 0 && within >= FEWEST_IN_COLUMN * pieces.length && across <= MOST_ACROSS * pieces.length;
  });
  return column === undefined ? null : column + TOLERANCE;
}

/** Given a line and where the last column of labels begins, returns what of it stands there or reaches into it. */
export function rowLabel({ words }: PiecedLine, column: number | null): TextLine | null {
  return joinPieces(column === null ? words : words.filter((piece) => piece.x1 > column));
}

/** Given pieces of text, returns them as one, or null if there are none. */
export function joinPieces(pieces: readonly TextLine[]): TextLine | null {
  const [first] = pieces;
  if (!first) return null;
  const text = pieces.reduce(
    (all, piece) => all + (pieceBreaks(all, piece.text) ? ' ' : '') + piece.text,
    '',
  );
  return { ...first, ...union(pieces), text };
}

const pieceBreaks = (before: string, after: string): boolean => /\w$/.test(before) && /^\w/.test(after);
