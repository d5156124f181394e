import type { Column, TableRow } from '../column';

export type Chunk = string | Uint8Array;

/** A table with its rows to come. */
export interface RowsToWrite {
  readonly columns: readonly Column[];
  readonly batches: AsyncIterable<readonly TableRow[]>;
}

/** A way to write a table down. Nothing is read before it is asked for. */
export interface Format {
  readonly mediaType: string;
  readonly write: (rows: RowsToWrite) => AsyncIterable<Chunk>;
}
