import { MigrationExecutor, type DataSource, type QueryRunner } from 'typeorm';
import { setNewVersion } from './sql/dataset-version';

/** Given an open data source, returns whether its schema lacks a migration. Writes nothing. */
export async function hasPendingMigrations(dataSource: DataSource): Promise<boolean> {
  return (await new MigrationExecutor(dataSource).getPendingMigrations()).length > 0;
}

/** Given an open data source, applies the migrations that are missing, within the transaction that is open there. */
export async function applyMigrations(dataSource: DataSource, queryRunner?: QueryRunner): Promise<void> {
  const executor = new MigrationExecutor(dataSource, queryRunner);
  executor.transaction = 'none';
  await executor.executePendingMigrations();
  // A migration may change what is answered, as may the program that brought it.
  await (queryRunner ?? dataSource).query(setNewVersion());
}
