import { foldRadicals } from './fold-radicals';
import type { Matrix } from './matrix';

/** A glyph as the library hands it over: in thousandths of the font's size, before the font's matrix. */
export interface FontGlyph {
  readonly originalCharCode: number;
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  /** Of a vertical font: the advance, and where the glyph's origin lies from the line's. */
  readonly vmetric?: readonly [number, number, number] | null;
}

/** The subset of a font that reading needs, as the library hands it over. */
export interface PdfFont {
  readonly fontMatrix?: Matrix;
  readonly vertical?: boolean;
  readonly defaultVMetrics?: readonly [number, number, number];
  readonly isType3Font?: boolean;
  readonly composite?: boolean;
  /** What its codes mean: a table of the codes known, or a range whose codes are their own meaning. */
  readonly toUnicode?: { readonly _map?: Readonly<Record<number, unknown>> } | null;
}

/** For a glyph that means a character nobody can tell. */
export const UNKNOWN_CHARACTER = '\ufffd';
/** Characters of private use, controls, and what is no character: a code mistaken for one. */
const MEANINGLESS = /[\p{Co}\p{Cn}\p{Cs}\p{Cc}]/u;

/**
 * Given a font and one of its glyphs, returns the text that the glyph means. A code that the font's tables leave out is
 * not taken for the character of that number, as the library takes it: it is some character, and nobody can tell which.
 */
export function textOf(font: PdfFont, glyph: FontGlyph): string {
  const { unicode } = glyph;
  if (unicode === '' || unicode === '\u00ad') return '';
  if (/^\s+$/.test(unicode)) return ' ';
  const known = font.toUnicode?._map;
  if (font.toUnicode && (known ? known[glyph.originalCharCode] === undefined : font.composite)) {
    return UNKNOWN_CHARACTER;
  }
  return MEANINGLESS.test(unicode) ? UNKNOWN_CHARACTER : foldRadicals(unicode);
}
