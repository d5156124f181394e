import type { BlockBuilder, CellSpans } from './block-builder';

/** How a cell says that it continues, or begins, a cell that spans several. */
export type Merge = 'restart' | 'continue' | null;

/** What the properties of a table cell say of its extent; columns are those of the table's grid. */
export interface DocxCell {
  columnSpan: number;
  vertical: Merge;
  horizontal: Merge;
}

/**
 * Follows the rows of a WordprocessingML table. There a merged cell stands in every row it spans, as a part that
 * continues the one above or before it; the builder is told of one cell with its spans.
 */
export class DocxTable {
  /** The cells that may continue downwards, by the grid column they begin in. */
  private above = new Map<number, { cell: CellSpans; columnSpan: number }>();
  private current = new Map<number, { cell: CellSpans; columnSpan: number }>();
  private before: CellSpans | null = null;
  private column = 0;
  private columnsBefore = 0;
  private rowIsOpen = false;

  constructor(private readonly builder: BlockBuilder) {
    builder.openTable();
  }

  /** A row begins; it is none of the table's until `startRow`, since its properties may say that it was deleted. */
  openRow(): void {
    this.above = this.current;
    this.current = new Map();
    this.before = null;
    this.column = 0;
    this.columnsBefore = 0;
    this.rowIsOpen = false;
  }

  /** So many columns of the grid are passed over before the row's first cell. */
  skipColumns(columns: number): void {
    this.columnsBefore = columns;
  }

  /** The row turns out to be no part of the document; merges go on across it. */
  dropRow(): void {
    this.current = this.above;
  }

  /** A cell begins; returns whether it is one of its own. The text of one that continues another is not shown. */
  openCell({ columnSpan, vertical, horizontal }: DocxCell): boolean {
    this.startRow();
    const column = this.column;
    this.column += columnSpan;
    if (horizontal === 'continue' && column > this.columnsBefore) {
      if (this.before) this.before.columnSpan += columnSpan;
      return false;
    }
    const above = this.above.get(column);
    if (vertical === 'continue' && above?.columnSpan === columnSpan) {
      above.cell.rowSpan += 1;
      this.current.set(column, above);
      this.before = null;
      return false;
    }
    const cell = this.builder.openCell({ rowSpan: 1, columnSpan });
    if (vertical !== null) this.current.set(column, { cell, columnSpan });
    this.before = cell;
    return true;
  }

  closeCell(): void {
    this.builder.closeCell();
  }

  closeRow(): void {
    this.startRow();
    this.builder.closeRow();
  }

  close(): void {
    this.builder.closeTable();
  }

  private startRow(): void {
    if (this.rowIsOpen) return;
    this.rowIsOpen = true;
    this.builder.openRow();
    if (this.columnsBefore === 0) return;
    this.column = this.columnsBefore;
    this.builder.openCell({ rowSpan: 1, columnSpan: this.columnsBefore });
    this.builder.closeCell();
  }
}
