/** What a cell of a sheet holds; null is an empty cell, never zero. */
export type SheetValue = string | number | null;

/** A column of what is on the screen, as it is shown and as it is saved. */
export interface SheetColumn<Row> {
  /** The name that the API gives it: the header in CSV. */
  readonly name: string;
  /** The header on the screen and in a workbook. */
  readonly label: string;
  readonly value: (row: Row) => SheetValue;
}

/** What is on the screen, ready to be saved. */
export interface Sheet<Row> {
  /** The name of the file, without an ending. */
  readonly name: string;
  readonly columns: readonly SheetColumn<Row>[];
  readonly rows: readonly Row[];
}
