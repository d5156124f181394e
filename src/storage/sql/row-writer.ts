import type { Insertion } from './insertion';
import type { Parameter, Row, SqlValue } from './row-reader';

/** The statements of one transaction. Await each before the next. */
export interface UnitOfWork {
  read(sql: string, parameters?: readonly Parameter[]): Promise<readonly Row[]>;
  write(sql: string, parameters?: readonly Parameter[]): Promise<void>;
  /** Inserts rows of the insertion's columns, their keys all different. */
  insert(insertion: Insertion, rows: readonly (readonly SqlValue[])[]): Promise<void>;
  /** Runs a statement that writes, but no part of the dataset: its version stays. */
  note(sql: string, parameters?: readonly Parameter[]): Promise<readonly Row[]>;
}

/**
 * Writes in transactions, one at a time over all processes that share the database. If the work of one throws,
 * nothing was written. The work waits for nothing but its own statements: others wait for it.
 */
export interface RowWriter {
  transaction<T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T>;
  /** Runs one statement that writes, but no part of the dataset, by itself; it waits for no transaction it need not. */
  note(sql: string, parameters?: readonly Parameter[]): Promise<readonly Row[]>;
}
