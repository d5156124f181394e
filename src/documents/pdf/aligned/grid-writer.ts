import type { LineBlock, TableCell } from '../page-blocks';
import type { TextLine } from '../text-lines';

/** Puts text into the cells of a table whose columns are known. */
export class GridWriter {
  readonly cells: TableCell[] = [];
  private readonly byPosition = new Map<string, TableCell>();

  constructor(
    /** The sides of the columns, from left to right. */
    private readonly sides: readonly number[],
    /** How many of the first columns hold labels. */
    private readonly labelColumns: number,
  ) {}

  /** A row's figures, each in its column, blank where there is none, and its label. */
  row(row: number, figures: readonly TextLine[], label: TextLine | null, block: LineBlock): void {
    for (let column = 0; column + 1 < this.sides.length; column += 1) this.cell(row, column, block);
    this.put(row, figures, block);
    if (label) this.cell(row, Math.max(this.labelColumns - 1, 0), block).lines.push(label);
  }

  /** Pieces of a line, each in the column in which its middle lies. */
  put(row: number, pieces: readonly TextLine[], block: LineBlock): void {
    for (const piece of pieces) {
      const middle = (piece.x0 + piece.x1) / 2;
      const column = this.sides.findLastIndex((side) => side <= middle);
      this.cell(row, Math.min(Math.max(column, 0), this.sides.length - 2), block).lines.push(piece);
    }
  }

  private cell(row: number, column: number, { page, box: line }: LineBlock): TableCell {
    const key = `${row} ${column}`;
    const known = this.byPosition.get(key);
    if (known) return known;
    const box = { ...line, x0: this.sides[column]!, x1: this.sides[column + 1]! };
    const cell = { page, box, row, rowSpan: 1, lines: [] };
    this.byPosition.set(key, cell);
    this.cells.push(cell);
    return cell;
  }
}
