import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { childEnvironment, type DatabaseSettings } from '../config';
import { checkPlace } from './backup-place';
import { BackupError } from './storage-errors';

/** All pages at once: a copy in parts begins anew whenever another process writes between two of them. */
const ALL_PAGES = 2 ** 30;

/**
 * Given where the database is, copies it into a file as it is at one instant, while others read and write it. The copy
 * is checked, and only then gets its name; what was there before is replaced only if that is wanted.
 */
export async function backUp(database: DatabaseSettings, file: string, replace: boolean): Promise<void> {
  await checkPlace(database, file, replace);
  const unfinished = `${file}.${process.pid}.unfinished`;
  try {
    if (database.kind === 'sqlite') await copySqlite(database.path, unfinished);
    else await dumpPostgres(database.url, unfinished);
    await flush(unfinished);
    await rename(unfinished, file);
    await flush(dirname(file));
  } finally {
    await rm(unfinished, { force: true });
  }
}

async function copySqlite(path: string, file: string): Promise<void> {
  if (path === ':memory:' || !(await exists(path))) throw new BackupError('there is no database file');
  const source = new Database(path, { readonly: true, fileMustExist: true });
  try {
    await source.backup(file, { progress: () => ALL_PAGES });
  } catch (error) {
    throw new BackupError(`the database cannot be copied to ${dirname(file)}`, { cause: error });
  } finally {
    source.close();
  }
  const copy = new Database(file);
  try {
    // One file alone: no journal beside it that a copy of the copy would leave behind.
    copy.pragma('journal_mode = DELETE');
    if (copy.pragma('integrity_check', { simple: true }) !== 'ok')
      throw new BackupError('the copy is damaged');
  } finally {
    copy.close();
  }
}

/** By the database's own tool, which has to be as new as the database. The address goes by the environment: others see arguments. */
async function dumpPostgres(url: string, file: string): Promise<void> {
  const { host, port, user, password, database, ssl } = connectionOf(url);
  const dump = spawn('pg_dump', ['--format=custom', '--no-password', `--file=${file}`], {
    env: childEnvironment({
      PGHOST: host,
      PGPORT: port,
      PGUSER: user,
      PGDATABASE: database,
      ...(password !== '' && { PGPASSWORD: password }),
      ...(ssl !== null && { PGSSLMODE: ssl }),
    }),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [status] = (await once(dump, 'exit').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new BackupError(
      'pg_dump is not installed here; where it is, run pg_dump --format=custom --file=FILE and the address of the database',
    );
  })) as [number | null];
  if (status !== 0) throw new BackupError('pg_dump failed; it says why above');
}

function connectionOf(url: string) {
  const parsed = new URL(url);
  return {
    host: decodeURIComponent(parsed.hostname),
    port: parsed.port || '5432',
    user: decodeURIComponent(parsed.username),
    password: decodeURIComponent(parsed.password),
    database: decodeURIComponent(parsed.pathname.slice(1)),
    ssl: parsed.searchParams.get('sslmode'),
  };
}

/** A power cut after this loses nothing of it. */
async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
