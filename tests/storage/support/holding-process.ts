import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { DatabaseSettings } from '../../../src/config';

const HOLD = `
  const database = new (require('better-sqlite3'))(process.argv[1]);
  database.exec('BEGIN IMMEDIATE');
  process.stdout.write('held');
  setTimeout(() => { database.exec('COMMIT'); database.close(); }, Number(process.argv[2]));
`;

/** Given a database, takes its write lock from another process for so many milliseconds; resolves once it is taken. */
export async function holdWriteLock(
  { path }: DatabaseSettings,
  milliseconds: number,
): Promise<{ readonly released: Promise<unknown> }> {
  const holder = spawn(process.execPath, ['-e', HOLD, path, String(milliseconds)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const released = once(holder, 'exit');
  await once(holder.stdout, 'data');
  return { released };
}
