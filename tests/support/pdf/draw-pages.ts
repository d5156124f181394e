import { drawText, fillRectangle, strokeLine, widthOf, type PdfPage } from './pdf-file';

/** How a program draws: which operations make its tables, and where they break. */
export interface PdfStyle {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly size: number;
  /** FILLS: each cell's sides as thin rectangles (Word); STROKES: as lines (WPS); RULES: lines between rows alone. */
  readonly borders: 'FILLS' | 'STROKES' | 'RULES' | 'NONE';
  /** What one operation draws: a line, a character, or up to two characters (numbers in parts). */
  readonly runs: 'LINES' | 'CHARACTERS' | 'PARTS';
  readonly backwards: boolean;
  readonly figuresAt: 'MIDDLE' | 'TOP';
  /** Whether rows may be cut by the page's end. */
  readonly cutsRows: boolean;
  /** How many of a table's first rows are printed again on each page. */
  readonly headerRows: number;
  /** The page's number as printed at its end. */
  readonly pageMark: (page: number) => string;
}

export const PLAIN_STYLE: PdfStyle = {
  width: 595,
  height: 842,
  margin: 72,
  size: 10.5,
  borders: 'STROKES',
  runs: 'LINES',
  backwards: false,
  figuresAt: 'MIDDLE',
  cutsRows: false,
  headerRows: 0,
  pageMark: (page) => `- ${page} -`,
};

/** A cell of a table; spans are at least 1. */
export interface DrawnCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A table to draw: its cells, and its columns' shares of the width. */
export interface DrawnTable {
  readonly cells: readonly DrawnCell[];
  readonly shares: readonly number[];
}

/** A row, or the part of one that stands on a page: which of its lines, and where. */
interface Slice {
  readonly row: number;
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
  readonly firstLine: number;
  readonly isCut: boolean;
}

const PADDING = 3;
const BORDER = 0.48;

/** Draws paragraphs and tables one below another, and begins pages as they fill. Heights count from the page's top. */
export class PageWriter {
  private readonly operations: string[][] = [[]];
  private y: number;

  constructor(private readonly style: PdfStyle) {
    this.y = style.margin;
  }

  pages(): PdfPage[] {
    const { width, height, margin, size, pageMark, backwards } = this.style;
    return this.operations.map((drawn, index) => {
      const mark = pageMark(index + 1);
      const at = (width - widthOf(mark, size)) / 2;
      const content = (backwards ? [...drawn].reverse() : drawn).join('');
      return { width, height, content: content + drawText(at, margin / 2, size, mark) };
    });
  }

  paragraph(text: string, indent = 0): void {
    const { width, margin, size } = this.style;
    const lines = wrap(text, width - 2 * margin, size, indent * size);
    lines.forEach((line, index) => {
      if (this.y + this.leading > this.bottom) this.newPage();
      this.text(this.page, margin + (index === 0 ? indent * size : 0), this.y, line);
      this.y += this.leading;
    });
  }

  table({ cells, shares }: DrawnTable): void {
    const { width, margin } = this.style;
    const whole = shares.reduce((sum, share) => sum + share, 0);
    const sides = [margin];
    for (const share of shares) sides.push(sides.at(-1)! + (share / whole) * (width - 2 * margin));
    const linesOf = new Map(
      cells.map((cell) => [cell, wrap(cell.text, this.room(cell, sides), this.style.size)] as const),
    );
    for (const slice of this.flow(cells, linesOf)) {
      for (const cell of cells) this.drawPart(cell, linesOf.get(cell)!, slice, sides);
    }
    this.y += this.leading / 2;
  }

  private get leading(): number {
    return this.style.size * 1.3;
  }

  private get bottom(): number {
    return this.style.height - this.style.margin;
  }

  private get page(): number {
    return this.operations.length - 1;
  }

  private newPage(): void {
    this.operations.push([]);
    this.y = this.style.margin;
  }

  private room({ column, columnSpan }: DrawnCell, sides: readonly number[]): number {
    return sides[column + columnSpan]! - sides[column]! - 2 * PADDING;
  }

  /** Where each row comes to stand, page after page. */
  private flow(
    cells: readonly DrawnCell[],
    linesOf: ReadonlyMap<DrawnCell, readonly string[]>,
  ): readonly (readonly Slice[])[] {
    const rows = Math.max(...cells.map((cell) => cell.row + cell.rowSpan));
    const heights = Array.from({ length: rows }, (_, row) =>
      Math.max(
        1,
        ...cells
          .filter((cell) => cell.row === row && cell.rowSpan === 1)
          .map((cell) => linesOf.get(cell)!.length),
      ),
    );
    const slices: Slice[] = [];
    const place = (row: number, firstLine: number, lines: number, isCut: boolean): void => {
      const top = this.y;
      this.y += lines * this.leading + 2 * PADDING;
      slices.push({ row, page: this.page, top, bottom: this.y, firstLine, isCut });
    };
    const breakPage = (before: number): void => {
      this.newPage();
      const { headerRows } = this.style;
      for (let row = 0; row < headerRows && before >= headerRows; row += 1)
        place(row, 0, heights[row]!, false);
    };
    // The rows of a header stay together, with a row below.
    const header = heights.slice(0, this.style.headerRows + 1);
    const headerHeight = header.reduce((sum, lines) => sum + lines * this.leading + 2 * PADDING, 0);
    if (this.y + headerHeight > this.bottom) this.newPage();
    heights.forEach((lines, row) => {
      const fitting = Math.floor((this.bottom - this.y - 2 * PADDING) / this.leading);
      if (fitting >= lines) return place(row, 0, lines, false);
      const cut = this.style.cutsRows && row >= this.style.headerRows && fitting >= 1 ? fitting : 0;
      if (cut > 0) place(row, 0, cut, true);
      breakPage(row);
      place(row, cut, lines - cut, cut > 0);
    });
    return [...new Set(slices.map((slice) => slice.page))].map((page) =>
      slices.filter((slice) => slice.page === page),
    );
  }

  /** What shows of a cell on one page. */
  private drawPart(
    cell: DrawnCell,
    lines: readonly string[],
    page: readonly Slice[],
    sides: readonly number[],
  ): void {
    const own = page.filter(({ row }) => row >= cell.row && row < cell.row + cell.rowSpan);
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) return;
    const [x0, x1] = [sides[cell.column]!, sides[cell.column + cell.columnSpan]!];
    this.border(first.page, x0, x1, first.top, last.bottom);
    const fitting = Math.round((last.bottom - first.top - 2 * PADDING) / this.leading);
    const start = cell.rowSpan === 1 ? first.firstLine : first.row > cell.row ? Infinity : 0;
    const shown = lines.slice(start, start + Math.max(fitting, 1));
    const isMiddle = this.style.figuresAt === 'MIDDLE' && !first.isCut;
    const free = Math.max(last.bottom - first.top - 2 * PADDING - shown.length * this.leading, 0);
    const top = first.top + PADDING + (isMiddle ? free / 2 : 0);
    shown.forEach((line, index) => {
      const at = /^[\d.]+$/.test(line) ? (x0 + x1 - widthOf(line, this.style.size)) / 2 : x0 + PADDING;
      this.text(first.page, at, top + index * this.leading, line);
    });
  }

  private border(page: number, x0: number, x1: number, top: number, bottom: number): void {
    const { borders, height } = this.style;
    const [y0, y1] = [height - bottom, height - top];
    const drawn = this.operations[page]!;
    if (borders === 'FILLS') {
      drawn.push(
        fillRectangle(x0, y1 - BORDER, x1 - x0, BORDER) +
          fillRectangle(x0, y0, x1 - x0, BORDER) +
          fillRectangle(x0, y0, BORDER, y1 - y0) +
          fillRectangle(x1 - BORDER, y0, BORDER, y1 - y0),
      );
    } else if (borders !== 'NONE') {
      drawn.push(strokeLine(x0, y0, x1, y0) + strokeLine(x0, y1, x1, y1));
      if (borders === 'STROKES') drawn.push(strokeLine(x0, y0, x0, y1) + strokeLine(x1, y0, x1, y1));
    }
  }

  private text(page: number, x: number, top: number, line: string): void {
    const { size, runs, height } = this.style;
    const length = runs === 'LINES' ? line.length : runs === 'PARTS' ? 2 : 1;
    let at = x;
    for (let start = 0; start < line.length; start += length) {
      const run = line.slice(start, start + length);
      this.operations[page]!.push(drawText(at, height - top - size, size, run));
      at += widthOf(run, size);
    }
  }
}

/** Breaks text into lines as wide as there is room. */
function wrap(text: string, room: number, size: number, indent = 0): string[] {
  const lines: string[] = [];
  let [line, left] = ['', room - indent];
  for (const character of text) {
    const width = widthOf(character, size);
    if (line !== '' && width > left) {
      lines.push(line);
      [line, left] = ['', room];
    }
    line += character;
    left -= width;
  }
  return [...lines, line];
}
