import type { Glyph, PageContent } from './page-content';
import type { Rectangle } from './rectangle';
import type { TextLine } from './text-lines';

/** A line of text outside tables, on its page. */
export interface LineBlock {
  readonly kind: 'LINE';
  readonly page: PageContent;
  readonly box: Rectangle;
  readonly line: TextLine;
  /** Its characters, from left to right. */
  readonly glyphs: readonly Glyph[];
}
