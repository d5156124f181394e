import type { Database } from 'better-sqlite3';
import { BUSY_TIMEOUT_MS } from './sqlite-connection';
import { StorageUnavailableError } from '../storage-errors';

/** What an open connection must say of itself; a database in memory keeps its journal there. */
const EXPECTED: Readonly<Record<string, readonly (string | number)[]>> = {
  journal_mode: ['wal', 'memory'],
  synchronous: [1],
  foreign_keys: [1],
  busy_timeout: [BUSY_TIMEOUT_MS],
};

/** Given an open connection, throws unless every promise the storage relies on holds. */
export function assertPragmas(database: Database): void {
  for (const [pragma, accepted] of Object.entries(EXPECTED)) {
    const value = database.pragma(pragma, { simple: true }) as string | number;
    if (!accepted.includes(value)) throw new StorageUnavailableError(`${pragma} is ${value}`);
  }
}
