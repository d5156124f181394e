import type { PlacedText } from '../domain';

/** A cell laid out: `row` and `column` count from 1 and are its top left corner; spans are at least 1. */
export interface GridCell extends PlacedText {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/**
 * A table as it stands in the document. ROWS is a table whose rows are known: each row holds the cells that begin in
 * it, in column order. STREAM is a table of which only the order of its cells is known, one cell a row. LINES is the
 * same, made of lines of text among which there may be others than the table's.
 */
export interface Grid {
  /** Counts the document's grids from 1. */
  readonly number: number;
  readonly shape: 'ROWS' | 'STREAM' | 'LINES';
  readonly rows: readonly GridRow[];
  /** The paragraphs that stand between the table before and this one, nearest last. */
  readonly before: readonly PlacedText[];
}

export interface GridRow {
  readonly cells: readonly GridCell[];
  /** STREAM only: the document marks that a row ends after this cell. */
  readonly endsRow?: boolean;
}

/** A document as grids, and the paragraphs that belong to none. */
export interface GridLayout {
  readonly grids: readonly Grid[];
  readonly paragraphs: readonly PlacedText[];
}
