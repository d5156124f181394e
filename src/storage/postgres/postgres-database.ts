import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver';
import type { PostgresSettings } from '../../config';
import type { OpenDatabase, StatementListener } from '../sql/open-database';
import { applyMigrations } from '../run-migrations';
import { schemaOptions } from '../schema-options';
import { PostgresDataSource } from './postgres-schema';
import { PostgresConnection, TAKE_WRITE_LOCK, UNTIMED } from './postgres-connection';

const MOST_CONNECTIONS = 10;
/** No answer is waited for longer; what writes and migrates takes the time that it takes. */
const LONGEST_READ_MS = 60_000;
const CONNECT_TIMEOUT_MS = 10_000;

/** Given the address of a database, returns its data source, not yet open. */
export function createPostgresDataSource({ url }: PostgresSettings): DataSource {
  return new PostgresDataSource({
    ...schemaOptions(),
    type: 'postgres',
    url,
    applicationName: 'gongkai-graph',
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
    poolSize: MOST_CONNECTIONS,
    extra: { statement_timeout: LONGEST_READ_MS },
    // No column is filled by the database.
    installExtensions: false,
  });
}

/** Given an initialized data source, returns its connection. */
export function openPostgres(dataSource: DataSource, onStatement?: StatementListener): OpenDatabase {
  const pool = (dataSource.driver as PostgresDriver).master as Pool;
  return {
    dataSource,
    connection: new PostgresConnection(pool, onStatement),
    async migrate() {
      const queryRunner = dataSource.createQueryRunner();
      try {
        await queryRunner.startTransaction();
        await queryRunner.query(UNTIMED);
        await queryRunner.query(TAKE_WRITE_LOCK);
        await applyMigrations(dataSource, queryRunner);
        await queryRunner.commitTransaction();
      } catch (error) {
        if (queryRunner.isTransactionActive) await queryRunner.rollbackTransaction();
        throw error;
      } finally {
        await queryRunner.release();
      }
    },
  };
}
