import type { ClientBase, Pool, PoolConfig } from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver';
import type { PostgresSettings } from '../../config';
import type { OpenDatabase, StatementListener } from '../sql/open-database';
import { applyMigrations } from '../run-migrations';
import { schemaOptions } from '../schema-options';
import { StorageUnavailableError } from '../storage-errors';
import { PostgresDataSource } from './postgres-schema';
import { LONGEST_READ_MS, PostgresConnection, TAKE_WRITE_LOCK, UNTIMED } from './postgres-connection';
import { readPlaces } from './read-places';
import { Replica } from './replica';
import { StatementRunner } from './statement-runner';

const NAME = 'gongkai-graph';
const MOST_CONNECTIONS = 10;
const CONNECT_TIMEOUT_MS = 10_000;
/** Beside what says where a server is. A machine that is gone is noticed by who waits for it. */
const CONNECTION = {
  statement_timeout: LONGEST_READ_MS,
  keepAlive: true,
  keepAliveInitialDelayMillis: 10_000,
};

/** Given the address of a database, returns its data source, not yet open. */
export function createPostgresDataSource({ url }: PostgresSettings): DataSource {
  return new PostgresDataSource({
    ...schemaOptions(),
    type: 'postgres',
    url,
    applicationName: NAME,
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
    poolSize: MOST_CONNECTIONS,
    extra: { ...CONNECTION, onConnect: refuseReplica },
    // No column is filled by the database.
    installExtensions: false,
  });
}

/** Given an initialized data source and the settings it was made by, returns its connection. */
export function openPostgres(
  dataSource: DataSource,
  { replicaUrls = [] }: PostgresSettings,
  onStatement?: StatementListener,
): OpenDatabase {
  const primary = (dataSource.driver as PostgresDriver).master as Pool;
  const runner = new StatementRunner(onStatement);
  const replicas = replicaUrls.map((url) => new Replica(replicaConfig(url), runner));
  return {
    dataSource,
    connection: new PostgresConnection(primary, readPlaces(primary, replicas, runner), runner),
    replicas,
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
    async close() {
      await Promise.all(replicas.map((replica) => replica.close()));
      await dataSource.destroy();
    },
  };
}

function replicaConfig(url: string): PoolConfig {
  return { ...CONNECTION, connectionString: url, application_name: NAME, max: MOST_CONNECTIONS };
}

/** In the middle of a failover an address may lead to a server that has yet to become the primary. */
async function refuseReplica(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ isReplica: boolean }>('SELECT pg_is_in_recovery() AS "isReplica"');
  if (rows[0]?.isReplica) throw new StorageUnavailableError('DATABASE_URL leads to a replica');
}
