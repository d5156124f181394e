import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { TemporaryStorages } from './support/temporary-storage';

const PROGRAM = join(__dirname, 'support', 'importing-process.ts');

describe('a process killed while it stores', () => {
  const storages = new TemporaryStorages();
  afterAll(() => storages.remove());

  it.each([40, 170, 330])('after %d ms leaves whole reports', async (milliseconds) => {
    const { path } = storages.newFile();
    const importing = spawn(process.execPath, ['--require', '@swc-node/register', PROGRAM, path], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(importing.stdout, 'data');
    await pause(milliseconds);
    importing.kill('SIGKILL');
    await once(importing, 'exit');

    const database = new Database(path);
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(database.pragma('foreign_key_check')).toEqual([]);
    const count = (sql: string): unknown => database.prepare(sql).pluck().get();
    const revisions = count('SELECT count(*) FROM report_revision');
    expect(revisions).toBeGreaterThan(0);
    expect(count('SELECT count(*) FROM application_outcome')).toBe(25 * Number(revisions));
    expect(count('SELECT count(*) FROM finding')).toBe(40 * Number(revisions));
    expect(count('SELECT count(*) FROM revision_cells')).toBe(revisions);
    expect(count('SELECT count(*) FROM source_document')).toBe(revisions);
    expect(count('SELECT count(*) FROM report_revision WHERE superseded_at IS NULL')).toBe(
      count('SELECT count(*) FROM report'),
    );
    database.close();
  });
});
