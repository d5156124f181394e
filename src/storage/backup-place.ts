import type { Stats } from 'node:fs';
import { lstat, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { DatabaseSettings } from '../config';
import { BackupError } from './storage-errors';

/** An SQLite database is these files together: without its own log it is another database. */
const PARTS = ['', '-wal', '-shm', '-journal'];

/**
 * Given where the database is and where its copy is to be, throws a BackupError unless there is room for a file, or
 * there is one that shall be replaced. The database's own files never are: processes that serve it would go on with the
 * ones that were replaced.
 */
export async function checkPlace(database: DatabaseSettings, file: string, replace: boolean): Promise<void> {
  const folder = await realpath(dirname(file)).catch(() => null);
  if (folder === null) throw new BackupError(`there is no folder ${dirname(file)}`);
  const found = await lstat(file).catch(() => null);
  if (found && !found.isFile()) throw new BackupError(`${file} is no regular file`);
  if (database.kind === 'sqlite' && (await isPartOf(database.path, join(folder, basename(file)), found)))
    throw new BackupError(`${file} is the database itself, or a part of it`);
  if (found && !replace) throw new BackupError(`${file} is there already; --force replaces it`);
}

/** By its name, whether or not it is there now, or by being the same file under another. */
async function isPartOf(database: string, file: string, found: Stats | null): Promise<boolean> {
  const path = await realpath(database).catch(() => null);
  if (path === null) return false;
  const names = PARTS.map((part) => path + part);
  if (names.includes(file)) return true;
  const parts = await Promise.all(names.map((name) => stat(name).catch(() => null)));
  return parts.some((part) => part !== null && part.dev === found?.dev && part.ino === found.ino);
}
