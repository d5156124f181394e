import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import { newVersion, READ_VERSION, SET_VERSION } from '../sql/dataset-version';
import { errorCode } from '../sql/error-code';
import type { JsonElements } from '../sql/dialect';
import type { Insertion } from '../sql/insertion';
import { askForOne, isList } from '../sql/one-key';
import type { Parameter, Row, RowReader, SqlValue } from '../sql/row-reader';
import type { RowWriter, UnitOfWork } from '../sql/row-writer';
import { StorageBusyError } from '../storage-errors';
import { SQLITE_NARRATIVE_INDEX } from './sqlite-narrative-index';
import { StatementCache } from './statement-cache';

/** How long a statement waits inside SQLite for another process, blocking this one. */
export const BUSY_TIMEOUT_MS = 5_000;
/** How long a transaction may wait to begin: another process may be importing for a while. */
const WRITE_PATIENCE_MS = 30_000;
const RETRY_MS = 10;
const ONE_OF = ' IN (SELECT value FROM json_each(?))';

/**
 * The rows of an SQLite database. Its driver is synchronous and has one connection, so a read that comes while a
 * transaction runs waits for its end, lest it see half of it. While a transaction waits for another process's, reads
 * are answered.
 */
export class SqliteConnection implements RowReader, RowWriter {
  readonly narrativeIndex = SQLITE_NARRATIVE_INDEX;
  statementsRun = 0;
  private readonly statements: StatementCache;
  private readonly askForOne = askForOne(ONE_OF);
  /** The end of the transaction that runs; it never rejects. */
  private running: Promise<void> | null = null;
  private lastTransaction: Promise<unknown> = Promise.resolve();
  /** Whether the transaction that runs has written anything. */
  private hasWritten = false;
  private readonly unit: UnitOfWork = {
    read: (sql, parameters) => settled(() => this.rows(sql, parameters)),
    write: (sql, parameters) => settled(() => this.write(sql, parameters)),
    insert: (insertion, rows) => settled(() => this.insert(insertion, rows)),
    note: (sql, parameters) => settled(() => this.noted(sql, parameters)),
  };

  constructor(private readonly database: Database) {
    this.statements = new StatementCache(database);
  }

  isOneOf(column: string): string {
    return column + ONE_OF;
  }

  asJsonRows(columns: string): string {
    return `json_group_array(json_array(${columns}))`;
  }

  selectWhole(columns: string): string {
    return columns;
  }

  wholeRow(row: Row): Row {
    return row;
  }

  elementsOf(column: string): JsonElements {
    const member = (at: number): string => `(json_each.value ->> ${at})`;
    return { from: `json_each(${column})`, json: 'json_each.value', member };
  }

  async version(): Promise<string> {
    return (await this.read(READ_VERSION))[0]![0] as string;
  }

  read(sql: string, parameters?: readonly Parameter[]): Promise<readonly Row[]> {
    return this.atRest(() => this.rows(sql, parameters));
  }

  readTogether(statements: readonly string[]): Promise<readonly (readonly Row[])[]> {
    return this.atRest(() => statements.map((sql) => this.rows(sql)));
  }

  transaction<T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T> {
    const result = this.lastTransaction.then(() => this.runTransaction(work));
    this.lastTransaction = result.catch(() => undefined);
    return result;
  }

  note(sql: string, parameters?: readonly Parameter[]): Promise<readonly Row[]> {
    return this.transaction((unit) => unit.note(sql, parameters));
  }

  private async atRest<T>(read: () => T): Promise<T> {
    while (this.running) await this.running;
    return read();
  }

  private async runTransaction<T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T> {
    const begin = performance.now();
    while (!this.begun()) {
      if (performance.now() - begin > WRITE_PATIENCE_MS) throw new StorageBusyError();
      await pause(RETRY_MS);
    }
    const transaction = this.finish(work);
    const end = (): void => void (this.running = null);
    this.running = transaction.then(end, end);
    return transaction;
  }

  private async finish<T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T> {
    this.hasWritten = false;
    try {
      const result = await work(this.unit);
      if (this.hasWritten) this.write(SET_VERSION, [newVersion()]);
      this.database.exec('COMMIT');
      return result;
    } catch (error) {
      // SQLite has rolled back by itself after some errors, such as a full disk.
      if (this.database.inTransaction) this.database.exec('ROLLBACK');
      throw error;
    }
  }

  /** Takes the write lock at once (a transaction that begins by reading cannot wait for it later), or not at all. */
  private begun(): boolean {
    this.database.pragma('busy_timeout = 0');
    try {
      this.database.exec('BEGIN IMMEDIATE');
      return true;
    } catch (error) {
      if (errorCode(error)?.startsWith('SQLITE_BUSY')) return false;
      throw error;
    } finally {
      this.database.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
    }
  }

  private rows(sql: string, parameters: readonly Parameter[] = []): readonly Row[] {
    this.statementsRun += 1;
    const asked = this.askForOne({ sql, parameters });
    return this.statements.get(asked.sql).all(...asked.parameters.map(bound)) as Row[];
  }

  private write(sql: string, parameters: readonly Parameter[] = []): void {
    this.hasWritten = true;
    this.statementsRun += 1;
    this.statements.get(sql).run(...parameters.map(bound));
  }

  private noted(sql: string, parameters: readonly Parameter[] = []): readonly Row[] {
    const statement = this.statements.get(sql);
    if (statement.reader) return this.rows(sql, parameters);
    this.statementsRun += 1;
    statement.run(...parameters.map(bound));
    return [];
  }

  private insert({ into, types, onConflict }: Insertion, rows: readonly (readonly SqlValue[])[]): void {
    const statement = this.statements.get(
      `${into} VALUES (${types.map(() => '?').join(', ')}) ${onConflict}`,
    );
    this.hasWritten ||= rows.length > 0;
    this.statementsRun += rows.length;
    for (const row of rows) statement.run(...row);
  }
}

function settled<T>(run: () => T): Promise<T> {
  return new Promise((resolve) => resolve(run()));
}

function bound(parameter: Parameter): SqlValue {
  return isList(parameter) ? JSON.stringify(parameter) : parameter;
}
