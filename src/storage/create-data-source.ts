import type { Database } from 'better-sqlite3';
import { DataSource } from 'typeorm';
import type { DatabaseSettings } from '../config';
import * as entities from './entities';
import { MIGRATIONS } from './migrations';
import { BUSY_TIMEOUT_MS } from './sql/sqlite-connection';

/** Sees the SQL of every statement the database runs, values filled in. */
export type StatementListener = (sql: string) => void;

/**
 * Given where the database is, returns its data source, not yet open. Opening it makes the file and its folder.
 * The schema comes from the migrations alone.
 */
export function createDataSource(database: DatabaseSettings, onStatement?: StatementListener): DataSource {
  return new DataSource({
    type: 'better-sqlite3',
    database: database.path,
    timeout: BUSY_TIMEOUT_MS,
    entities: Object.values(entities),
    migrations: MIGRATIONS,
    synchronize: false,
    migrationsRun: false,
    logging: false,
    prepareDatabase: setPragmas,
    ...(onStatement && { verbose: onStatement }),
  });
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
}
