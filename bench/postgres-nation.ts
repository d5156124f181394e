import { Client } from 'pg';
import { startEmbeddedServer } from '../tests/support/postgres/embedded-server';
import { readSyntheticSettings, type YearRange } from '../src/ingest';
import { runToEnd } from './child-process';
import { nationFingerprint } from './nation-database';

/** A PostgreSQL database with invented reports, on a server that runs until it is stopped. */
export interface PostgresNation {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Given a number of reports and their years, the generator's own unless told, returns a PostgreSQL database with so many
 * of the invented nation. On the server of
 * BENCH_DATABASE_URL or TEST_DATABASE_URL it is built once and kept; without either, on a server that ends with the run.
 */
export async function postgresNation(
  reports: number,
  years: YearRange = readSyntheticSettings().years,
): Promise<PostgresNation> {
  const given = process.env['BENCH_DATABASE_URL'] || process.env['TEST_DATABASE_URL'];
  const server = given ? { url: given, stop: () => Promise.resolve() } : await startEmbeddedServer();
  try {
    return { url: await loadNation(server.url, reports, years), stop: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function loadNation(serverUrl: string, reports: number, years: YearRange): Promise<string> {
  const span = `${years.from}-${years.to}`;
  const size = `gongkai_bench_${reports}_${span.replace('-', '_')}`;
  const name = `${size}_${nationFingerprint()}`;
  const unfinished = `${size}_unfinished`;
  const there = await runSql(serverUrl, `SELECT datname FROM pg_database WHERE datname ~ '^${size}_'`);
  const names = there.map(([each]) => each as string);
  if (names.includes(name)) return databaseUrl(serverUrl, name);
  for (const old of names) await runSql(serverUrl, `DROP DATABASE "${old}"`);
  process.stderr.write(`Building a PostgreSQL database of ${reports} invented reports of ${span} …\n`);
  await runSql(serverUrl, `CREATE DATABASE ${unfinished}`);
  const url = databaseUrl(serverUrl, unfinished);
  const options = ['--reports', String(reports), '--years', span];
  await runToEnd('src/cli/main.ts', ['seed', '--synthetic', ...options], { DATABASE_URL: url });
  await runSql(url, 'VACUUM ANALYZE');
  // Compiling takes longer than what it would save on questions such as these.
  await runSql(serverUrl, `ALTER DATABASE ${unfinished} SET jit = off`);
  await runSql(serverUrl, `ALTER DATABASE ${unfinished} RENAME TO ${name}`);
  return databaseUrl(serverUrl, name);
}

function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** Runs a statement past the storage; returns its rows as lists. */
export async function runSql(url: string, sql: string): Promise<unknown[][]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<unknown[]>({ text: sql, rowMode: 'array' })).rows;
  } finally {
    await client.end();
  }
}
