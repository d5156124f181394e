import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { openStorage } from '../../src/storage';
import { newDatabase } from '../support/databases';
import { Gongkai } from '../support/gongkai';

const gongkai = new Gongkai();
afterAll(() => gongkai.dispose());

const HAS_PG_DUMP = spawnSync('pg_dump', ['--version']).status === 0;

test('a backup of PostgreSQL is what pg_dump makes, or a sentence where that is not to be had', async () => {
  const database = await newDatabase('postgres');
  const { url } = database.settings as { url: string };
  const storage = await openStorage(database.settings, { migrate: true });
  await storage.close();
  const file = gongkai.path('d.dump');
  const withTool = gongkai.run(['backup', file], { DATABASE_URL: url });
  if (withTool.status === 0) {
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('PGDMP');
    expect(HAS_PG_DUMP).toBe(true);
  } else {
    // Older than the database, or not there.
    expect(withTool.stderr).toMatch(HAS_PG_DUMP ? /version mismatch[^]*says why above/ : /not installed/);
  }

  const without = gongkai.run(['backup', gongkai.path('e.dump')], { DATABASE_URL: url, PATH: '/nowhere' });
  expect(without.status).toBe(1);
  expect(without.stderr).toContain('pg_dump is not installed here');
  expect(readdirSync(gongkai.folder).filter((name) => name.includes('unfinished'))).toEqual([]);
  await database.remove();
});
