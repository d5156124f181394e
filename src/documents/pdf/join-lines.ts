import type { TextLine } from './text-lines';

/** Text keeps at least this far from a cell's borders at both sides, in points; where it keeps farther, it had room. */
const WIDEST_PADDING = 6;
/** Widths are rounded and fonts replaced: a break this near the edge counts as one that had to be. */
const TOLERANCE = 1;
const WORD_END = /[A-Za-z]$/;
const WORD_START = /^[A-Za-z]/;

/** Given a cell's sides and its lines, returns its text: lines that broke for want of room as one, others a line each. */
export function joinLines(x0: number, x1: number, lines: readonly TextLine[]): string {
  let text = '';
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    text += previous ? separator(previous, line, innerWidth(x0, x1, lines)) + line.text : line.text;
  });
  return text;
}

/** Given a cell's sides and its lines, returns how wide the text in it may be. */
export function innerWidth(x0: number, x1: number, lines: readonly TextLine[]): number {
  const padding = Math.min(WIDEST_PADDING, ...lines.map((line) => Math.min(line.x0 - x0, x1 - line.x1)));
  return x1 - x0 - 2 * Math.max(padding, 0);
}

/** Given two lines, one after the other, returns whether the second's first word had no room in the first. */
export function isWrapped(line: TextLine, next: TextLine, width: number): boolean {
  return line.x1 - line.x0 + next.leadingWidth > width - TOLERANCE;
}

function separator(line: TextLine, next: TextLine, width: number): string {
  if (!isWrapped(line, next, width)) return '\n';
  return WORD_END.test(line.text) && WORD_START.test(next.text) ? ' ' : '';
}
