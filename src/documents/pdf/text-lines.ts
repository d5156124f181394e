import { raiseDigits } from '../raise-digits';
import type { Glyph } from './page-content';
import { UNKNOWN_CHARACTER } from './pdf-font';
import { union, type Rectangle } from './rectangle';

/** Characters that stand side by side, as text. */
export interface TextLine extends Rectangle {
  readonly text: string;
  /** The largest size of its characters, in points. */
  readonly size: number;
  /** The width of what would have had to fit into the line before, for the break before this line not to be there. */
  readonly leadingWidth: number;
}

/** Characters of one line have their middles this near, in parts of the size; lines are set at least 1 apart. */
const SAME_LINE = 0.4;
/** The same character twice within this, in parts of the size, is one drawn twice to look bold. */
const DRAWN_TWICE = 0.15;
/** A gap of this, in parts of the size, is a space; characters of justified text stand up to 0.2 apart. */
const SPACE = 0.28;
/** Chinese characters are set apart to fill a line or a title; a wider gap than this is meant. */
const WIDE_SPACE = 1.2;
/** Characters that cover each other by more than this, in parts of the narrower one, are two texts in one place. */
const COVERED = 0.5;
/** Digits of one number differ by less than this in size and height, both in parts of the size. */
const OTHER_SIZE = 0.08;
const OTHER_HEIGHT = 0.08;
const DIGIT = /^\d$/;
/** A note's mark is smaller than its line and raised above the others' middle, both in parts of the size. */
const NOTE_SIZE = 0.76;
const NOTE_RISE = 0.12;
/** Writing that is set without spaces, and its punctuation. */
const UNSPACED = /[\p{sc=Han}\u3000-\u303f\uff00-\uffef]/u;

const OPENING = /[\p{Ps}\p{Pi}]$/u;
const CLOSING = /^(?:[\p{Pe}\p{Pf}]|[\u3001\u3002\uff0c\uff0e\uff1a\uff1b\uff01\uff1f,.:;!?])/u;

const middle = ({ y0, y1 }: Rectangle): number => (y0 + y1) / 2;

/** Given characters anywhere, returns them in lines from top to bottom, each from left to right. */
export function groupLines(glyphs: readonly Glyph[]): Glyph[][] {
  const lines: { glyphs: Glyph[]; middle: number; size: number }[] = [];
  for (const glyph of [...glyphs].sort((a, b) => middle(a) - middle(b) || a.x0 - b.x0)) {
    const line = lines.at(-1);
    const at = middle(glyph);
    if (line && at - line.middle <= SAME_LINE * Math.max(line.size, glyph.size)) {
      line.glyphs.push(glyph);
      // The largest characters say where the line is; marks stand above or below it.
      if (glyph.size > line.size) [line.size, line.middle] = [glyph.size, at];
    } else lines.push({ glyphs: [glyph], middle: at, size: glyph.size });
  }
  return lines.map((line) => line.glyphs.sort((a, b) => a.x0 - b.x0));
}

/** Given the characters of a line from left to right, returns its text, or null if it is white space. */
export function toTextLine(glyphs: readonly Glyph[]): TextLine | null {
  const inked = withoutDoubles(glyphs);
  const [first] = inked;
  if (!first) return null;
  const size = Math.max(...inked.map((glyph) => glyph.size));
  const baseline = Math.max(...inked.filter((glyph) => glyph.size === size).map(middle));
  const spaces = glyphs.filter((glyph) => glyph.text === ' ').map(centre);
  let space = 0;
  let text = '';
  let leadingWidth: number | null = null;
  inked.forEach((glyph, index) => {
    const previous = inked[index - 1];
    while (previous && space < spaces.length && spaces[space]! <= centre(previous)) space += 1;
    if (previous && hasSpace(previous, glyph, (spaces[space] ?? Infinity) < centre(glyph))) text += ' ';
    if (previous && leadingWidth === null && mayBreak(text, glyph)) leadingWidth = previous.x1 - first.x0;
    const isNote = glyph.size <= NOTE_SIZE * size && baseline - middle(glyph) >= NOTE_RISE * size;
    // Which of the two texts a character belongs to cannot be told, so it must not pass for one.
    if (previous && !isNote && isOtherText(previous, glyph)) text += UNKNOWN_CHARACTER;
    text += isNote ? raiseDigits(glyph.text) : glyph.text;
  });
  const box = union(inked);
  return { ...box, text, size, leadingWidth: leadingWidth ?? box.x1 - box.x0 };
}

/** Given characters anywhere, returns their lines as text. */
export function toTextLines(glyphs: readonly Glyph[]): TextLine[] {
  return groupLines(glyphs).flatMap((line) => toTextLine(line) ?? []);
}

function withoutDoubles(glyphs: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = [];
  for (const glyph of glyphs) {
    if (glyph.text === ' ') continue;
    const isDouble = kept
      .slice(-3)
      .some((each) => each.text === glyph.text && glyph.x0 - each.x0 < DRAWN_TWICE * glyph.size);
    if (!isDouble) kept.push(glyph);
  }
  return kept;
}

/**
 * Whether two characters of one line, drawn apart, are of two texts in one place, such as a figure and a stamp across it:
 * one covers the other, or they are digits that no number has side by side, of two sizes or at two heights.
 */
function isOtherText(before: Glyph, after: Glyph): boolean {
  if (before.run === after.run) return false;
  const narrower = Math.min(before.x1 - before.x0, after.x1 - after.x0);
  if (before.x1 - after.x0 > COVERED * narrower) return true;
  if (!DIGIT.test(before.text) || !DIGIT.test(after.text)) return false;
  const size = Math.max(before.size, after.size);
  return (
    Math.abs(before.size - after.size) > OTHER_SIZE * size ||
    Math.abs(middle(before) - middle(after)) > OTHER_HEIGHT * size
  );
}

/** Whether a space stands between two characters: one that is drawn, or a gap as wide. */
function hasSpace(before: Glyph, after: Glyph, isDrawn: boolean): boolean {
  const size = Math.max(before.size, after.size);
  const gap = after.x0 - before.x1;
  // A space drawn and then taken back is none.
  if (isDrawn) return gap > SPACE * size * 0.5;
  return gap > (UNSPACED.test(before.text) && UNSPACED.test(after.text) ? WIDE_SPACE : SPACE) * size;
}

const centre = ({ x0, x1 }: Rectangle): number => (x0 + x1) / 2;

/**
 * Lines break after any Chinese character and any digit (in a cell too narrow for its number), else at spaces; but not
 * after what opens, nor before what closes.
 */
function mayBreak(textSoFar: string, next: Glyph): boolean {
  if (OPENING.test(textSoFar) || CLOSING.test(next.text)) return false;
  return /[\s\d.]$/.test(textSoFar) || UNSPACED.test(textSoFar.at(-1)!) || UNSPACED.test(next.text);
}
