import type { Glyph, PageContent } from './page-content';
import { around, type Rectangle } from './rectangle';

/** Quarters by which a page lies on its side, as most of its text runs: 0 right, 1 down, 2 left, 3 up. */
function turnOf(glyphs: readonly Glyph[]): number {
  const counts = [0, 0, 0, 0];
  for (const { direction } of glyphs) counts[direction]! += 1;
  return counts.indexOf(Math.max(...counts));
}

/**
 * Given what a page shows, returns it turned so that most of its text runs to the right: tables are set sideways on pages
 * that do not say so.
 */
export function turnForReading(content: PageContent): PageContent {
  const turn = turnOf(content.glyphs);
  if (turn === 0) return content;
  const { width, height } = content;
  const point = (x: number, y: number): [number, number] =>
    turn === 1 ? [y, width - x] : turn === 2 ? [width - x, height - y] : [height - y, x];
  const turned = ({ x0, y0, x1, y1 }: Rectangle): Rectangle => around([point(x0, y0), point(x1, y1)]);
  return {
    ...content,
    turn,
    width: turn === 2 ? width : height,
    height: turn === 2 ? height : width,
    glyphs: content.glyphs.map((glyph) => ({
      ...glyph,
      ...turned(glyph),
      direction: (glyph.direction - turn + 4) % 4,
    })),
    rules: content.rules.map(turned),
    fills: content.fills.map(turned),
  };
}

/** Given a rectangle of a page turned for reading, returns where it lies on the page as it is. */
export function turnBack({ turn, width, height }: PageContent, { x0, y0, x1, y1 }: Rectangle): Rectangle {
  const point = (x: number, y: number): [number, number] =>
    turn === 1
      ? [height - y, x]
      : turn === 2
        ? [width - x, height - y]
        : turn === 3
          ? [y, width - x]
          : [x, y];
  return around([point(x0, y0), point(x1, y1)]);
}
