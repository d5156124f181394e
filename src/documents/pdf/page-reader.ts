import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { initialState, TextPosition, type GraphicsState } from './graphics-state';
import { multiply, type Matrix } from './matrix';
import type { Glyph } from './page-content';
import type { FontGlyph, PdfFont } from './pdf-font';
import { readFill, readStroke, type Painted } from './read-paths';
import { intersect, transformRectangle, type Rectangle } from './rectangle';
import { showText } from './show-text';

type Operators = typeof Pdfjs.OPS;
/** What an operation is given. The library has checked the content's syntax, and fills these by the operation's code. */
type Arguments = readonly never[];
type Handler = (...args: Arguments) => void;

/** A page of the longest tables has some 5,000 characters and 2,000 lines. */
const MOST_GLYPHS = 50_000;
const MOST_PAINTED = 50_000;
/** No program nests states deeper; the rest of a page that does is read with the states it has. */
const DEEPEST_STATE = 1000;

/** Carries out a page's operations as far as they place text and paint lines. */
export class PageReader {
  readonly glyphs: Glyph[] = [];
  readonly painted: Painted = { rules: [], fills: [] };
  isCut = false;
  private readonly states: GraphicsState[] = [];
  private state: GraphicsState;
  private readonly at = new TextPosition();
  /** Whether the next path is also what is clipped to from then on. */
  private clips = false;
  private run = 0;
  private readonly strokes: ReadonlySet<number>;
  private readonly fills: ReadonlySet<number>;
  private readonly handlers: ReadonlyMap<number, Handler>;

  constructor(
    operators: Operators,
    private readonly fontNamed: (name: string) => PdfFont | null,
    matrix: Matrix,
    private readonly paper: Rectangle,
  ) {
    this.state = initialState(matrix);
    const { stroke, closeStroke, fill, eoFill, fillStroke, eoFillStroke } = operators;
    const both = [fillStroke, eoFillStroke, operators.closeFillStroke, operators.closeEOFillStroke];
    this.strokes = new Set([stroke, closeStroke, ...both]);
    this.fills = new Set([fill, eoFill, ...both]);
    this.handlers = new Map([...this.stateHandlers(operators), ...this.textHandlers(operators)]);
  }

  /** Carries out operations in their order; those that place nothing are passed over. */
  read(codes: readonly number[], args: readonly (Arguments | null)[]): void {
    codes.forEach((code, index) => this.handlers.get(code)?.(...(args[index] ?? [])));
  }

  private stateHandlers(ops: Operators): [number, Handler][] {
    const save = (): void => this.save();
    const restore = (): void => this.restore();
    const clip = (): void => {
      this.clips = true;
    };
    return [
      [ops.save, save],
      [ops.restore, restore],
      [ops.beginGroup, save],
      [ops.endGroup, restore],
      [ops.paintFormXObjectEnd, restore],
      [
        ops.paintFormXObjectBegin,
        (matrix: Matrix | null, box: number[] | null) => this.beginForm(matrix, box),
      ],
      [ops.transform, (...matrix: number[]) => this.transform(matrix as unknown as Matrix)],
      [ops.setLineWidth, (width: number) => (this.state.lineWidth = width)],
      [ops.clip, clip],
      [ops.eoClip, clip],
      [
        ops.constructPath,
        (painting: number, path: [ArrayLike<number> | null], box: ArrayLike<number> | null) =>
          this.paint(painting, path[0], box),
      ],
    ];
  }

  private textHandlers(ops: Operators): [number, Handler][] {
    const { at } = this;
    return [
      [ops.beginText, () => at.begin([1, 0, 0, 1, 0, 0])],
      [ops.setTextMatrix, (matrix: Iterable<number>) => at.begin([...matrix] as unknown as Matrix)],
      [ops.moveText, (x: number, y: number) => at.moveLine(x, y)],
      [ops.nextLine, () => at.moveLine(0, -this.state.leading)],
      [ops.setLeading, (leading: number) => (this.state.leading = leading)],
      [
        ops.setLeadingMoveText,
        (x: number, y: number) => {
          this.state.leading = -y;
          at.moveLine(x, y);
        },
      ],
      [ops.setCharSpacing, (spacing: number) => (this.state.characterSpacing = spacing)],
      [ops.setWordSpacing, (spacing: number) => (this.state.wordSpacing = spacing)],
      [ops.setHScale, (percent: number) => (this.state.horizontalScale = percent / 100)],
      [ops.setTextRise, (rise: number) => (this.state.rise = rise)],
      [ops.setTextRenderingMode, (mode: number) => (this.state.renderingMode = mode)],
      [ops.setFont, (name: string, size: number) => this.setFont(name, size)],
      [ops.setGState, (entries: [string, unknown][]) => this.setParameters(entries)],
      [ops.showText, (glyphs: (FontGlyph | number)[]) => this.show(glyphs)],
    ];
  }

  private save(): void {
    if (this.states.length < DEEPEST_STATE) this.states.push({ ...this.state });
    else this.isCut = true;
  }

  private restore(): void {
    this.state = this.states.pop() ?? this.state;
  }

  private transform(matrix: Matrix): void {
    this.state.matrix = multiply(this.state.matrix, matrix);
  }

  private beginForm(matrix: Matrix | null, box: readonly number[] | null): void {
    this.save();
    if (matrix) this.transform(matrix);
    if (box) this.clipTo(box);
  }

  private clipTo(corners: ArrayLike<number>): void {
    const [x0, y0, x1, y1] = Array.from(corners);
    const box = transformRectangle(this.state.matrix, { x0: x0!, y0: y0!, x1: x1!, y1: y1! });
    this.state.clip = intersect(this.state.clip, box);
  }

  private paint(painting: number, path: ArrayLike<number> | null, box: ArrayLike<number> | null): void {
    const { matrix, clip, lineWidth } = this.state;
    if (path && !this.isFull()) {
      if (this.strokes.has(painting)) this.keep(readStroke(path, matrix, lineWidth, clip));
      if (this.fills.has(painting)) this.keep(readFill(path, matrix, clip));
    }
    if (this.clips && box) this.clipTo(box);
    this.clips = false;
  }

  private keep({ rules, fills }: Painted): void {
    for (const rule of rules) this.painted.rules.push(rule);
    for (const fill of fills) this.painted.fills.push(fill);
  }

  private isFull(): boolean {
    const isFull = this.painted.rules.length + this.painted.fills.length >= MOST_PAINTED;
    this.isCut ||= isFull;
    return isFull;
  }

  private setFont(name: string, size: number): void {
    this.state.font = this.fontNamed(name);
    this.state.fontSize = size;
  }

  private setParameters(entries: readonly (readonly [string, unknown])[]): void {
    for (const [name, value] of entries) {
      if (name === 'LW' && typeof value === 'number') this.state.lineWidth = value;
      if (name === 'Font') this.setFont(...(value as [string, number]));
    }
  }

  private show(glyphs: readonly (FontGlyph | number)[]): void {
    const { font, clip } = this.state;
    if (!font) return;
    this.run += 1;
    const edge = intersect(clip, this.paper);
    for (const glyph of showText(glyphs, font, this.state, this.at, this.run)) {
      if (this.glyphs.length >= MOST_GLYPHS) this.isCut = true;
      else if (isInside(glyph, edge)) this.glyphs.push(glyph);
    }
  }
}

/** What is mostly clipped away does not show. */
function isInside({ x0, x1, y0, y1 }: Rectangle, edge: Rectangle): boolean {
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return x >= edge.x0 && x <= edge.x1 && y >= edge.y0 && y <= edge.y1;
}
