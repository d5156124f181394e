/** Which columns of a table rows are inserted into, and what becomes of a row whose key is there. */
export interface Insertion {
  /** `INSERT INTO "table" ("column", …)`. */
  readonly into: string;
  /** The columns' types, as the database names them, in the order of a row's values. */
  readonly types: readonly string[];
  /** `ON CONFLICT …`, or nothing: then the insertion fails. */
  readonly onConflict: string;
}
