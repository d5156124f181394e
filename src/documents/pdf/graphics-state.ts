import { IDENTITY, type Matrix } from './matrix';
import type { PdfFont } from './pdf-font';
import { EVERYWHERE, type Rectangle } from './rectangle';

/** What a page's operations set and later ones use; saved and restored as a whole. */
export interface GraphicsState {
  matrix: Matrix;
  /** The box around what is clipped to. */
  clip: Rectangle;
  lineWidth: number;
  font: PdfFont | null;
  fontSize: number;
  characterSpacing: number;
  wordSpacing: number;
  /** 1 is the font's own width. */
  horizontalScale: number;
  leading: number;
  rise: number;
  renderingMode: number;
}

/** Given the transformation from a page's space to points from its top left corner, returns what a page begins with. */
export function initialState(matrix: Matrix): GraphicsState {
  return {
    matrix,
    clip: EVERYWHERE,
    lineWidth: 1,
    font: null,
    fontSize: 0,
    characterSpacing: 0,
    wordSpacing: 0,
    horizontalScale: 1,
    leading: 0,
    rise: 0,
    renderingMode: 0,
  };
}

/** Where the next text goes, in text space; begins anew with each block of text. */
export class TextPosition {
  matrix: Matrix = IDENTITY;
  x = 0;
  y = 0;
  private lineX = 0;
  private lineY = 0;

  begin(matrix: Matrix): void {
    this.matrix = matrix;
    this.x = this.y = this.lineX = this.lineY = 0;
  }

  moveLine(x: number, y: number): void {
    this.lineX += x;
    this.lineY += y;
    this.x = this.lineX;
    this.y = this.lineY;
  }
}
