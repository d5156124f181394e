import type { NarrativeIndex } from './narrative-index';
import type { Row } from './row';

/** What the databases write differently; all other SQL of this folder is theirs alike. */
export interface Dialect {
  /** Given a column, returns the condition that it equals one of a list bound as a single parameter. */
  readonly isOneOf: (column: string) => string;
  /**
   * Given columns, returns the aggregate that gives the rows of a group as one JSON text: a list of lists, to be read
   * with `groupsFromJson`. Handing narrow rows over in one piece takes half the time of handing over every value.
   */
  readonly asJsonRows: (columns: string) => string;
  /** Given the columns of a wide row, texts and numbers, returns how it is selected to be read with `wholeRow`. */
  readonly selectWhole: (columns: string) => string;
  /** Given a row that was selected so, returns its values. */
  readonly wholeRow: (row: Row) => Row;
  /** Given a column that holds a JSON list of lists, returns what takes it apart. */
  readonly elementsOf: (column: string) => JsonElements;
  readonly narrativeIndex: NarrativeIndex;
}

/** The elements of a JSON list in a column of each row. */
export interface JsonElements {
  /** For FROM, after the table that the column is of. */
  readonly from: string;
  /** An element, as JSON text. */
  readonly json: string;
  /** Given a place in the element, which is a list, returns what stands there, as text. */
  readonly member: (at: number) => string;
}
