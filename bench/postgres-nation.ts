import { Client } from 'pg';
import { startEmbeddedServer } from '../tests/support/postgres/embedded-server';
import { runToEnd } from './child-process';
import { nationFingerprint } from './nation-database';

/** A PostgreSQL database with invented reports, on a server that runs until it is stopped. */
export interface PostgresNation {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Given a number of reports, returns a PostgreSQL database with so many of the invented nation. On the server of
 * BENCH_DATABASE_URL or TEST_DATABASE_URL it is built once and kept; without either, on a server that ends with the run.
 */
export async function postgresNation(reports: number): Promise<PostgresNation> {
  const given = process.env['BENCH_DATABASE_URL'] || process.env['TEST_DATABASE_URL'];
  const server = given ? { url: given, stop: () => Promise.resolve() } : await startEmbeddedServer();
  try {
    return { url: await loadNation(server.url, reports), stop: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function loadNation(serverUrl: string, reports: number): Promise<string> {
  const size = `gongkai_bench_${reports}`;
  const name = `${size}_${nationFingerprint()}`;
  const unfinished = `${size}_unfinished`;
  const there = await run(serverUrl, `SELECT datname FROM pg_database WHERE datname ~ '^${size}_'`);
  const names = there.map(([each]) => each as string);
  if (names.includes(name)) return databaseUrl(serverUrl, name);
  for (const old of names) await run(serverUrl, `DROP DATABASE "${old}"`);
  process.stderr.write(`Building a PostgreSQL database of ${reports} invented reports …\n`);
  await run(serverUrl, `CREATE DATABASE ${unfinished}`);
  const url = databaseUrl(serverUrl, unfinished);
  await runToEnd('src/cli/main.ts', ['seed', '--synthetic', '--reports', String(reports)], {
    DATABASE_URL: url,
  });
  await run(url, 'VACUUM ANALYZE');
  // Compiling takes longer than what it would save on questions such as these.
  await run(serverUrl, `ALTER DATABASE ${unfinished} SET jit = off`);
  await run(serverUrl, `ALTER DATABASE ${unfinished} RENAME TO ${name}`);
  return databaseUrl(serverUrl, name);
}

function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function run(url: string, sql: string): Promise<unknown[][]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<unknown[]>({ text: sql, rowMode: 'array' })).rows;
  } finally {
    await client.end();
  }
}
