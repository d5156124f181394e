import type { Rectangle } from './rectangle';

/** A character as a page shows it. Its box is the em box around its advance, whatever its ink. */
export interface Glyph extends Rectangle {
  /** One character or more (ligatures); a space; or U+FFFD where the font does not say which character it is. */
  readonly text: string;
  /** The font's size on the page, in points. */
  readonly size: number;
  /** Which operation drew it: characters of one operation belong together. */
  readonly run: number;
  /** Where its text runs to: 0 right, 1 down, 2 left, 3 up. */
  readonly direction: number;
  /** False for text that shows nothing, such as the layer of recognised characters behind a scan. */
  readonly visible: boolean;
}

/** What a page shows, in points from its top left corner, turned so that most of its text runs to the right. */
export interface PageContent {
  /** Counts from 1. */
  readonly page: number;
  /** Quarters by which the text runs otherwise on the page itself: 0 right, 1 down, 2 left, 3 up. */
  readonly turn: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  /** Lines drawn, as the thin rectangles they cover. */
  readonly rules: readonly Rectangle[];
  /** Areas filled: backgrounds of cells among them. */
  readonly fills: readonly Rectangle[];
  /** Whether the page has more than is read of one. */
  readonly isCut: boolean;
}
