import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import { StorageBusyError } from '../storage-errors';
import { errorCode } from './error-code';
import type { Parameter, Row, RowReader, SqlValue } from './row-reader';
import type { RowWriter, UnitOfWork } from './row-writer';
import { StatementCache } from './statement-cache';

/** How long a statement waits inside SQLite for another process, blocking this one. */
export const BUSY_TIMEOUT_MS = 5_000;
/** How long a transaction may wait to begin: another process may be importing for a while. */
const WRITE_PATIENCE_MS = 30_000;
const RETRY_MS = 10;

/**
 * The rows of an SQLite database. Its driver is synchronous, so a transaction runs whole within one turn of the event
 * loop. Only waiting for another process's write is left to the event loop: reads are answered meanwhile.
 */
export class SqliteConnection implements RowReader, RowWriter {
  private readonly statements: StatementCache;
  private readonly unit: UnitOfWork = {
    read: (sql, parameters) => this.rows(sql, parameters),
    write: (sql, parameters = []) => void this.statements.get(sql).run(...parameters.map(bound)),
  };

  constructor(private readonly database: Database) {
    this.statements = new StatementCache(database);
  }

  isOneOf(column: string): string {
    return `${column} IN (SELECT value FROM json_each(?))`;
  }

  asJsonRows(columns: string): string {
    return `json_group_array(json_array(${columns}))`;
  }

  read(sql: string, parameters?: readonly Parameter[]): Promise<readonly Row[]> {
    return new Promise((resolve) => resolve(this.rows(sql, parameters)));
  }

  async transaction<T>(work: (unit: UnitOfWork) => T): Promise<T> {
    const begin = performance.now();
    while (!this.begun()) {
      if (performance.now() - begin > WRITE_PATIENCE_MS) throw new StorageBusyError();
      await pause(RETRY_MS);
    }
    try {
      const result = work(this.unit);
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
    return this.statements.get(sql).all(...parameters.map(bound)) as Row[];
  }
}

function bound(parameter: Parameter): SqlValue {
  return isList(parameter) ? JSON.stringify(parameter) : parameter;
}

function isList(parameter: Parameter): parameter is readonly string[] | readonly number[] {
  return Array.isArray(parameter);
}
