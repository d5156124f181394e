import type { Database } from 'better-sqlite3';
import { DataSource } from 'typeorm';
import type { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver';
import type { SqliteSettings } from '../../config';
import type { OpenDatabase, StatementListener } from '../sql/open-database';
import { applyMigrations } from '../run-migrations';
import { schemaOptions } from '../schema-options';
import { assertPragmas } from './assert-pragmas';
import { BUSY_TIMEOUT_MS, SqliteConnection } from './sqlite-connection';

/** Given a file, returns its data source, not yet open. Opening it makes the file and its folder. */
export function createSqliteDataSource(
  { path }: SqliteSettings,
  onStatement?: StatementListener,
): DataSource {
  return new DataSource({
    ...schemaOptions(),
    type: 'better-sqlite3',
    database: path,
    timeout: BUSY_TIMEOUT_MS,
    prepareDatabase: setPragmas,
    ...(onStatement && { verbose: onStatement }),
  });
}

/** Given an initialized data source, returns its connection; throws if the database is not what is relied on. */
export function openSqlite(dataSource: DataSource): OpenDatabase {
  const database = (dataSource.driver as BetterSqlite3Driver).databaseConnection as Database;
  assertPragmas(database);
  return {
    dataSource,
    connection: new SqliteConnection(database),
    replicas: [],
    async migrate() {
      database.exec('BEGIN IMMEDIATE');
      try {
        await applyMigrations(dataSource);
        database.exec('COMMIT');
      } finally {
        if (database.inTransaction) database.exec('ROLLBACK');
      }
    },
    close: () => dataSource.destroy(),
  };
}

/**
 * Readers do not wait for a writer (WAL). With NORMAL a crash of the process loses nothing and nothing ever corrupts;
 * a power cut may lose the last imports whole, which the next import of the same documents brings back. FULL would
 * wait for the disk at every report, for a bulk import several times over.
 */
function setPragmas(database: Database): void {
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = NORMAL');
  database.pragma('foreign_keys = ON');
  // 64 MB of pages: what a national comparison reads again and again stays in memory.
  database.pragma('cache_size = -64000');
}
