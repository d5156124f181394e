export type SqlValue = string | number | null | Uint8Array;

/** What a `?` of a statement is bound to. A list is one parameter, for `isOneOf`. */
export type Parameter = SqlValue | readonly string[] | readonly number[];

/** One row of an answer: its values in the order of the SELECT list. */
export type Row = readonly SqlValue[];

/**
 * Reads rows as plain arrays, past the object mapping, whose cost is most of a batched read. Statements are kept
 * prepared by their text, so a text must not vary with the number of keys.
 */
export interface RowReader {
  read(sql: string, parameters?: readonly Parameter[]): Promise<readonly Row[]>;
  /** Given a column, returns the condition that it equals one of a list bound as a single parameter. */
  readonly isOneOf: (column: string) => string;
  /**
   * Given columns, returns the aggregate that gives the rows of a group as one JSON text: a list of lists, to be read
   * with `groupsFromJson`. Handing narrow rows over in one piece takes half the time of handing over every value.
   */
  readonly asJsonRows: (columns: string) => string;
}
