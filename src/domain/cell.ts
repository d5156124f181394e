/**
 * What a cell of the form says. Blank is not zero: only STATED carries a value.
 * DASH is `/`, `-`, `—` or 无; TEXT is anything else that is not a number.
 */
export const CELL_STATES = ['STATED', 'BLANK', 'DASH', 'TEXT'] as const;
export type CellState = (typeof CELL_STATES)[number];

/** A rectangle on a page, in points from the page's top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where something stands in its source document. Pages, tables, rows, columns and lines count from 1;
 * `start` and `end` are UTF-16 offsets into the document's extracted text, `end` exclusive.
 * What does not apply to the document's format is null.
 */
export interface Place {
  readonly sha256: string;
  readonly page: number | null;
  readonly box: Box | null;
  readonly table: number | null;
  readonly row: number | null;
  readonly column: number | null;
  readonly line: number | null;
  readonly start: number | null;
  readonly end: number | null;
}

/**
 * One figure of a table as published. `value` is an exact decimal string, or null unless STATED;
 * `text` is the raw text of the cell as the document has it.
 */
export interface Cell {
  readonly field: string;
  readonly state: CellState;
  readonly value: string | null;
  readonly text: string;
  readonly place: Place;
}

/** The row and field of a cell: what a finding points at. */
export interface CellRef {
  /** The id of the report it stands in, if that is another than the finding's. */
  readonly report?: string;
  /** Outcome code (`3.4.1`), disclosure category kind or review kind. */
  readonly row: string;
  readonly field: string;
}
