import type { Database } from 'better-sqlite3';
import { MigrationExecutor, type DataSource } from 'typeorm';

/** Given an open data source, returns whether its schema lacks a migration. Writes nothing. */
export async function hasPendingMigrations(dataSource: DataSource): Promise<boolean> {
  return (await new MigrationExecutor(dataSource).getPendingMigrations()).length > 0;
}

/**
 * Given an open data source and its connection, applies the migrations that are missing, all or none. The write lock
 * is taken first: of two processes that start at once, the second waits and finds nothing left to do.
 */
export async function runMigrations(dataSource: DataSource, connection: Database): Promise<void> {
  if (!(await hasPendingMigrations(dataSource))) return;
  connection.exec('BEGIN IMMEDIATE');
  try {
    await dataSource.runMigrations({ transaction: 'none' });
    connection.exec('COMMIT');
  } finally {
    if (connection.inTransaction) connection.exec('ROLLBACK');
  }
}
