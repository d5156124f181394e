import type { Glyph } from './page-content';

/** Characters are looked for among those in squares of this side, in points. */
const SQUARE = 24;

/**
 * Given a page's characters, returns them without the invisible ones that stand where visible ones do: recognising a page's
 * characters puts a second layer over text that is text already.
 */
export function dropHiddenDoubles(glyphs: readonly Glyph[]): readonly Glyph[] {
  if (glyphs.every((glyph) => glyph.visible) || glyphs.every((glyph) => !glyph.visible)) return glyphs;
  const squares = new Map<string, Glyph[]>();
  const squareOf = (x: number, y: number): string => `${Math.floor(x / SQUARE)} ${Math.floor(y / SQUARE)}`;
  for (const glyph of glyphs) {
    if (!glyph.visible || glyph.text === ' ') continue;
    const corners = [
      squareOf(glyph.x0, glyph.y0),
      squareOf(glyph.x1, glyph.y0),
      squareOf(glyph.x0, glyph.y1),
    ];
    for (const square of new Set([...corners, squareOf(glyph.x1, glyph.y1)])) {
      squares.set(square, [...(squares.get(square) ?? []), glyph]);
    }
  }
  return glyphs.filter((glyph) => {
    if (glyph.visible) return true;
    const [x, y] = [(glyph.x0 + glyph.x1) / 2, (glyph.y0 + glyph.y1) / 2];
    const over = squares.get(squareOf(x, y)) ?? [];
    return !over.some((each) => each.x0 <= x && x <= each.x1 && each.y0 <= y && y <= each.y1);
  });
}
