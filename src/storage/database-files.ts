import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { DatabaseSettings } from '../config';

/** An SQLite database is these files together: without its own log it is another database. */
const PARTS = ['', '-wal', '-shm', '-journal'];

/**
 * Given where the database is, returns whether a file that is to be written is the database or a part of it: by its name,
 * whether or not it is there now, or by being the same file under another.
 */
export async function isDatabaseFile(database: DatabaseSettings, file: string): Promise<boolean> {
  if (database.kind !== 'sqlite') return false;
  const path = await placeOf(database.path);
  const names = PARTS.map((part) => path + part);
  if (names.includes(await placeOf(file))) return true;
  const [found, ...parts] = await Promise.all([file, ...names].map((name) => stat(name).catch(() => null)));
  return parts.some((part) => part && part.dev === found?.dev && part.ino === found.ino);
}

/** Where a file is, or would be, without links on the way. */
async function placeOf(file: string): Promise<string> {
  const folder = await realpath(dirname(file)).catch(() => dirname(resolve(file)));
  return realpath(file).catch(() => join(folder, basename(file)));
}
