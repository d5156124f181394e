export type SqlValue = string | number | null | Uint8Array;

/** What a `?` of a statement is bound to. A list is one parameter, for `isOneOf`. */
export type Parameter = SqlValue | readonly string[] | readonly number[];

/** One row of an answer: its values in the order of the SELECT list. */
export type Row = readonly SqlValue[];
