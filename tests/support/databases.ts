import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSettings } from '../../src/config';
import { createDataSource } from '../../src/storage';

/** What the storage is tested on: `describe.each(DATABASES)`. */
export const DATABASES = ['sqlite', 'postgres'] as const;
export type DatabaseKind = (typeof DATABASES)[number];

/** What each calls a NULL where there may be none. */
export const NOT_NULL: Readonly<Record<DatabaseKind, string>> = {
  sqlite: 'SQLITE_CONSTRAINT_NOTNULL',
  postgres: '23502',
};

/** An empty database of its own, gone after `remove`. */
export interface TestDatabase {
  readonly settings: DatabaseSettings;
  remove(): Promise<void>;
}

/** Given which one, makes a new database: a file, or one on the server the tests have. */
export function newDatabase(kind: DatabaseKind): Promise<TestDatabase> {
  return kind === 'sqlite' ? Promise.resolve(newSqliteDatabase()) : newPostgresDatabase();
}

/** Given a database and statements, runs them past the storage; returns the rows of the last one as objects. */
export async function askDatabase(
  settings: DatabaseSettings,
  ...statements: readonly string[]
): Promise<Record<string, unknown>[]> {
  const dataSource = await createDataSource(settings).initialize();
  try {
    let rows: unknown;
    for (const sql of statements) rows = await dataSource.query(sql);
    return rows as Record<string, unknown>[];
  } finally {
    await dataSource.destroy();
  }
}

function newSqliteDatabase(): TestDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-database-'));
  return {
    settings: { kind: 'sqlite', path: join(folder, 'test.sqlite') },
    remove: () => Promise.resolve(rmSync(folder, { recursive: true })),
  };
}

async function newPostgresDatabase(): Promise<TestDatabase> {
  const server = { kind: 'postgres', url: serverUrl() } as const;
  const name = `gongkai_test_${randomBytes(8).toString('hex')}`;
  await askDatabase(server, `CREATE DATABASE ${name}`);
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  return {
    settings: { kind: 'postgres', url: url.href },
    remove: async () => void (await askDatabase(server, `DROP DATABASE ${name} WITH (FORCE)`)),
  };
}

function serverUrl(): string {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) throw new Error('The tests’ PostgreSQL is not there; see jest.config.mjs.');
  return url;
}
