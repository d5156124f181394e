import { readFigure } from '../../../domain';
import type { LineBlock } from '../line-block';
import type { Glyph, PageContent } from '../page-content';
import { toTextLine, type TextLine } from '../text-lines';

/** What stands together in a line, apart from the rest of it. */
export interface Piece extends TextLine {
  readonly isFigure: boolean;
}

/** A line in pieces: words first, then the figures that end it. */
export interface PiecedLine {
  readonly block: LineBlock;
  /** How far down the middle of the line stands, in points, as if pages were one strip. */
  readonly y: number;
  /** What heights on the line's page lack of heights on the strip. */
  readonly shift: number;
  readonly words: readonly Piece[];
  readonly figures: readonly Piece[];
}

/** Characters farther apart than this, in parts of the size, may stand in two columns. */
const APART = 0.18;
const APART_IN_SOLID = 0.06;
/** Characters nearer than this, in parts of the size, are set solid; on a page set so, this share of them at least is. */
const SOLID = 0.03;
const SHARE_OF_SOLID = 0.85;
/** No text is set wider apart than this within its words. */
const WITHIN_WORDS = 0.8;
/** One figure alone is set apart from its label by this at least, else it may be a number within a sentence. */
const SET_APART = 0.9;

/**
 * Given a page, returns the gap between characters that parts two pieces of a line, in parts of the size: a small one where
 * text is set solid, so that any gap is meant; a larger one where characters are set apart, by as much as they are.
 */
export function pieceGap({ glyphs }: PageContent): number {
  const gaps = glyphs.flatMap((glyph, at): number[] => {
    const before = glyphs[at - 1];
    if (!before || Math.abs(glyph.y0 - before.y0) > SOLID * glyph.size) return [];
    const gap = (glyph.x0 - before.x1) / glyph.size;
    return Math.abs(gap) <= WITHIN_WORDS ? [gap] : [];
  });
  if (gaps.filter((gap) => Math.abs(gap) <= SOLID).length >= SHARE_OF_SOLID * gaps.length)
    return APART_IN_SOLID;
  return Math.max(gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? 0, 0) + APART;
}

/** Given a line's characters and the gap that parts pieces, returns its pieces. */
export function splitLine(glyphs: readonly Glyph[], gap: number): Piece[] {
  return split(glyphs, gap).flatMap((each): Piece[] => {
    const line = toTextLine(each);
    return line ? [{ ...line, isFigure: isFigure(line.text) }] : [];
  });
}

export const middleOf = ({ y0, y1 }: { y0: number; y1: number }): number => (y0 + y1) / 2;

/**
 * Given a line, the one above it, how far down it stands and the gap that parts pieces, returns it in pieces; figures are
 * those that stand in columns after the words.
 */
export function toPieces(block: LineBlock, above: PiecedLine | null, y: number, gap: number): PiecedLine {
  const pieces = splitLine(block.glyphs, gap);
  const lastWords = pieces.findLastIndex((piece) => !piece.isFigure);
  const [label, figure] = [pieces[lastWords], pieces[lastWords + 1]];
  const isSingle = lastWords >= 0 && lastWords === pieces.length - 2;
  const isNumberInText =
    isSingle && figure!.x0 - label!.x1 < SET_APART * figure!.size && !hasHeader(pieces, above);
  const end = isNumberInText ? pieces.length : lastWords + 1;
  return {
    block,
    y,
    shift: y - middleOf(block.box),
    words: pieces.slice(0, end),
    figures: pieces.slice(end),
  };
}

/** Whether a line of one label and one figure stands below one of just as many pieces. */
function hasHeader([label, figure, ...more]: readonly Piece[], above: PiecedLine | null): boolean {
  const [name, header, ...others] = above ? [...above.words, ...above.figures] : [];
  if (!label || !figure || !name || !header || more.length + others.length > 0) return false;
  return figure.x0 < header.x1 && header.x0 < figure.x1 && name.x1 < figure.x0;
}

function isFigure(text: string): boolean {
  const { state } = readFigure(text);
  return state === 'STATED' || state === 'DASH';
}

function split(glyphs: readonly Glyph[], gap: number): Glyph[][] {
  const pieces: Glyph[][] = [];
  let last: Glyph | null = null;
  for (const glyph of glyphs) {
    if (glyph.text === ' ') continue;
    if (!last || glyph.x0 - last.x1 > gap * glyph.size) pieces.push([glyph]);
    else pieces.at(-1)!.push(glyph);
    last = glyph;
  }
  return pieces;
}
