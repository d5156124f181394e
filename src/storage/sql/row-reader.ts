import type { Dialect } from './dialect';
import type { Row, SqlValue } from './row';

export type { Row, SqlValue };

/** What a `?` of a statement is bound to. A list is one parameter, for `isOneOf`. */
export type Parameter = SqlValue | readonly string[] | readonly number[];

/**
 * Reads rows as plain arrays, past the object mapping, whose cost is most of a batched read. Statements are kept
 * prepared by their text, so a text must not vary with the number of keys, but for one key and for more. Nothing of a transaction is seen before it
 * is committed.
 */
export interface RowReader extends Dialect {
  /** How many statements ran, writing ones included. */
  readonly statementsRun: number;
  read(sql: string, parameters?: readonly Parameter[]): Promise<readonly Row[]>;
  /** Reads several statements as of one instant: no commit comes between them. */
  readTogether(statements: readonly string[]): Promise<readonly (readonly Row[])[]>;
}
