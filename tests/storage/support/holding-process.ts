import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { DatabaseSettings } from '../../../src/config';
import { TAKE_WRITE_LOCK } from '../../../src/storage/postgres/postgres-connection';

const PROGRAMS = {
  sqlite: `
    const database = new (require('better-sqlite3'))(process.argv[1]);
    database.exec('BEGIN IMMEDIATE');
    process.stdout.write('held');
    setTimeout(() => { database.exec('COMMIT'); database.close(); }, Number(process.argv[2]));
  `,
  postgres: `
    const client = new (require('pg').Client)({ connectionString: process.argv[1] });
    void client.connect()
      .then(() => client.query("BEGIN; ${TAKE_WRITE_LOCK}"))
      .then(() => {
        process.stdout.write('held');
        setTimeout(() => client.query('COMMIT').then(() => client.end()), Number(process.argv[2]));
      });
  `,
};

/** Given a database, takes its write lock from another process for so many milliseconds; resolves once it is taken. */
export async function holdWriteLock(
  settings: DatabaseSettings,
  milliseconds: number,
): Promise<{ readonly released: Promise<unknown> }> {
  const where = settings.kind === 'sqlite' ? settings.path : settings.url;
  const holder = spawn(process.execPath, ['-e', PROGRAMS[settings.kind], where, String(milliseconds)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const released = once(holder, 'exit');
  await once(holder.stdout, 'data');
  return { released };
}
