export type SqlValue = string | number | null | Uint8Array;

/** One row of an answer: its values in the order of the SELECT list. */
export type Row = readonly SqlValue[];
