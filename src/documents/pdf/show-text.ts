import type { GraphicsState, TextPosition } from './graphics-state';
import { multiply, transformPoint, type Matrix } from './matrix';
import type { Glyph } from './page-content';
import { textOf, type FontGlyph, type PdfFont } from './pdf-font';
import { around } from './rectangle';

/** How far ink reaches above and below a line, in parts of the font's size; what fonts say themselves is often wrong. */
const ASCENT = 0.86;
const DESCENT = -0.14;
/** The tangent of ten degrees. */
const MOST_SLANT = 0.176;
/** Text in the invisible rendering mode, and text that only clips. */
const UNSEEN_MODES = new Set([3, 7]);
const DEFAULT_FONT_MATRIX: Matrix = [0.001, 0, 0, 0.001, 0, 0];
const DEFAULT_VERTICAL_METRICS = [-1000, 500, 880] as const;

/**
 * Given the glyphs of one operation (numbers among them move the next glyph), returns the characters as they stand on
 * the page and moves the position past them (ISO 32000-1, 9.4.4).
 */
export function showText(
  glyphs: readonly (FontGlyph | number)[],
  font: PdfFont,
  state: GraphicsState,
  at: TextPosition,
  run: number,
): Glyph[] {
  const size = Math.abs(state.fontSize);
  // A negative size turns the text round.
  const sense = state.fontSize < 0 ? -1 : 1;
  const vertical = font.vertical === true;
  const scaleX = state.horizontalScale * sense;
  const unit = size * (font.fontMatrix ?? DEFAULT_FONT_MATRIX)[0];
  const space = multiply(multiply(state.matrix, at.matrix), [1, 0, 0, 1, at.x, at.y + state.rise]);
  const toPage = multiply(space, [scaleX, 0, 0, sense, 0, 0]);
  const visible = !UNSEEN_MODES.has(state.renderingMode);
  const slants = isSlanted(toPage);
  const shown: Glyph[] = [];
  let along = 0;
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      along += ((vertical ? 1 : -1) * glyph * size) / 1000;
      continue;
    }
    const spacing = state.characterSpacing + (glyph.isSpace ? state.wordSpacing : 0);
    const [length, , lead] = vertical
      ? (glyph.vmetric ?? font.defaultVMetrics ?? DEFAULT_VERTICAL_METRICS)
      : [];
    const advance = (length === undefined ? glyph.width : -length) * unit;
    const text = textOf(font, glyph);
    if (text !== '' && !slants) {
      const from = vertical ? -(glyph.vmetric?.[1] ?? glyph.width / 2) * unit : along;
      const baseline = vertical ? -(along + (lead ?? 0) * unit) : 0;
      const width = vertical ? glyph.width * unit : advance;
      shown.push({ ...boxOf(toPage, from, width, baseline, size), text, run, visible });
    }
    along += advance + (vertical ? -spacing : spacing) * sense;
  }
  if (vertical) at.y -= along;
  else at.x += along * scaleX;
  return shown;
}

/** Watermarks run across the page; a crooked page leans by a few degrees at most. */
function isSlanted([dx, dy]: Matrix): boolean {
  const [less, more] = [Math.abs(dx), Math.abs(dy)].sort((a, b) => a - b);
  return less! > more! * MOST_SLANT;
}

function boxOf(
  toPage: Matrix,
  from: number,
  width: number,
  baseline: number,
  size: number,
): Pick<Glyph, 'x0' | 'x1' | 'y0' | 'y1' | 'size' | 'direction'> {
  const [bottom, top] = [baseline + DESCENT * size, baseline + ASCENT * size];
  const corners = [
    transformPoint(toPage, from, bottom),
    transformPoint(toPage, from + width, bottom),
    transformPoint(toPage, from, top),
    transformPoint(toPage, from + width, top),
  ] as const;
  const [dx, dy] = [toPage[0], toPage[1]];
  const height = Math.hypot(toPage[2], toPage[3]) * size;
  const direction = Math.abs(dx) >= Math.abs(dy) ? (dx >= 0 ? 0 : 2) : dy > 0 ? 1 : 3;
  return { ...around(corners), size: height, direction };
}
