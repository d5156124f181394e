import type { DataSource } from 'typeorm';
import type { DatabaseSettings } from '../config';
import { createPostgresDataSource, openPostgres } from './postgres/postgres-database';
import type { OpenDatabase, StatementListener } from './sql/open-database';
import { createSqliteDataSource, openSqlite } from './sqlite/sqlite-database';

/** Given where the database is, returns its data source, not yet open. */
export function createDataSource(database: DatabaseSettings, onStatement?: StatementListener): DataSource {
  switch (database.kind) {
    case 'sqlite':
      return createSqliteDataSource(database, onStatement);
    case 'postgres':
      return createPostgresDataSource(database);
  }
}

/** Given where the database is and its data source, opens it. */
export async function openDatabase(
  database: DatabaseSettings,
  dataSource: DataSource,
  onStatement?: StatementListener,
): Promise<OpenDatabase> {
  await dataSource.initialize();
  return database.kind === 'sqlite'
    ? openSqlite(dataSource)
    : openPostgres(dataSource, database, onStatement);
}
