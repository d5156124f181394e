import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { askDatabase, DATABASES } from '../support/databases';
import { TemporaryStorages } from './support/temporary-storage';

const PROGRAM = join(__dirname, 'support', 'importing-process.ts');

describe.each(DATABASES)('a process killed while it stores (%s)', (kind) => {
  const storages = new TemporaryStorages(kind);
  afterAll(() => storages.remove());

  it.each([40, 170, 330])('after %d ms leaves whole reports', async (milliseconds) => {
    const settings = await storages.newDatabase();
    const importing = spawn(
      process.execPath,
      ['--require', '@swc-node/register', PROGRAM, JSON.stringify(settings)],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await once(importing.stdout, 'data');
    await pause(milliseconds);
    importing.kill('SIGKILL');
    await once(importing, 'exit');

    if (settings.kind === 'sqlite') {
      expect(await askDatabase(settings, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
      expect(await askDatabase(settings, 'PRAGMA foreign_key_check')).toEqual([]);
    }
    const count = async (table: string): Promise<number> =>
      Number((await askDatabase(settings, `SELECT count(*) AS "count" FROM ${table}`))[0]!['count']);
    const revisions = await count('report_revision');
    expect(revisions).toBeGreaterThan(0);
    expect(await count('application_outcome')).toBe(25 * revisions);
    expect(await count('rule_findings WHERE finding_count = 40')).toBe(revisions);
    expect(await count('revision_cells')).toBe(revisions);
    expect(await count('source_document')).toBe(revisions);
    expect(await count('report_revision WHERE superseded_at IS NULL')).toBe(await count('report'));
  });
});
