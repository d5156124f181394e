import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStorage } from '../../src/storage';
import { readSettings } from '../../src/config';
import { BROKEN_DOCUMENTS, writeBrokenDocuments } from '../support/broken-documents';
import { Gongkai } from '../support/gongkai';

const gongkai = new Gongkai();
afterAll(() => gongkai.dispose());

async function storedIds(): Promise<string[]> {
  const { database } = readSettings({ DATABASE_URL: gongkai.databaseUrl });
  const storage = await openStorage(database, { migrate: false });
  try {
    const order = { field: 'YEAR', direction: 'ASC' } as const;
    const page = await storage.reports.page({}, order, { first: 100 });
    return page.items.map(({ item }) => item.revisionId);
  } finally {
    await storage.close();
  }
}

describe('gongkai import', () => {
  const folder = gongkai.path('reports');
  const summaryFile = gongkai.path('summary.json');

  beforeAll(() => {
    mkdirSync(join(folder, 'deeper'), { recursive: true });
    writeBrokenDocuments(folder);
    copyFileSync('seeds/reports/suqian-2023.html', join(folder, 'deeper', 'suqian.html'));
    copyFileSync('seeds/reports/dongli-2022.txt', join(folder, 'dongli.txt'));
  });

  it('stores nothing in a dry run', async () => {
    const { status, stderr } = gongkai.run(['import', '--dry-run', folder]);
    expect(status).toBe(1);
    expect(stderr).toContain('2 read, 4 rejected');
    expect(await storedIds()).toEqual([]);
  });

  it('stores the readable documents of a folder and names the others', async () => {
    const { status, stderr } = gongkai.run(['import', folder, '--summary', summaryFile]);
    expect(status).toBe(1);
    expect(stderr).toContain('6 documents');
    expect(stderr).toContain('2 created, 4 rejected');
    for (const [name, code] of Object.entries(BROKEN_DOCUMENTS)) {
      expect(stderr).toContain(`${join(folder, name)}: ${code}: `);
    }
    expect(await storedIds()).toEqual(['120110-2022.1', '321300-2023.1']);
    const summary = JSON.parse(readFileSync(summaryFile, 'utf8')) as {
      created: number;
      documents: unknown[];
    };
    expect(summary).toMatchObject({ files: 6, created: 2, revised: 0, unchanged: 0, rejected: 4 });
    expect(summary.documents).toHaveLength(6);
  });

  it('finds the same bytes unchanged, and other bytes a new revision', async () => {
    const again = gongkai.run(['import', join(folder, 'dongli.txt'), join(folder, 'deeper')]);
    expect(again).toMatchObject({ status: 0 });
    expect(again.stderr).toContain('2 unchanged');
    const other = gongkai.run([
      'import',
      'tests/fixtures/documents/dongli-2022-mirror-one-cell-a-line/source.txt',
    ]);
    expect(other.stderr).toContain('1 revised');
    expect(await storedIds()).toEqual(['120110-2022.2', '321300-2023.1']);
  });

  it('refuses a division that does not exist, before it reads anything', () => {
    const { status, stderr } = gongkai.run(['import', '--district', '199999', folder]);
    expect(status).toBe(2);
    expect(stderr).toContain('There is no division 199999.');
  });

  it('refuses a wrong setting with a sentence that names it', () => {
    const { status, stderr } = gongkai.run(['import', folder], { DATABASE_URL: 'mysql://x' });
    expect(status).toBe(2);
    expect(stderr).toContain('DATABASE_URL');
    expect(stderr).not.toContain('    at ');
  });
});

describe('gongkai seed, migrate and check', () => {
  const fresh = new Gongkai();
  afterAll(() => fresh.dispose());

  it('may be repeated, ask nothing and exit 0', () => {
    expect(fresh.run(['migrate']).status).toBe(0);
    expect(fresh.run(['migrate']).status).toBe(0);
    expect(fresh.run(['seed'])).toMatchObject({ status: 0, stdout: '' });
    expect(fresh.run(['seed']).stderr).toContain('3 unchanged');
    expect(existsSync(fresh.path('data/gongkai.sqlite'))).toBe(true);
  });

  it('finds that every rule passes on the real reports', () => {
    const { status, stdout, stderr } = fresh.run(['check', '--json']);
    expect(status).toBe(0);
    expect(stderr).toContain('3 reports checked, findings of 0 changed.');
    const { rules } = JSON.parse(stdout) as { rules: { rule: string; PASS: number; FAIL: number }[] };
    expect(rules.map(({ rule, PASS, FAIL }) => [rule, PASS > 0, FAIL])).toEqual(
      rules.map(({ rule }) => [rule, true, 0]),
    );
    // The three have no neighbours in time and no findings from rules that need them.
    const checked = [
      ...['S-SECTIONS', 'S-PERIOD', 'S-FORMAT', 'S-DEADLINE', 'T2-NONNEG', 'T2-UNIT', 'T3-ID', 'T3-ROW'],
      ...['T3-SUM', 'T3-PARITY', 'T3-SPLIT', 'T4-SUM', 'N-NEW', 'N-IN', 'N-DONE', 'N-OUT', 'N-OUTCOME'],
      ...['N-DOCS', 'N-FEE-UNPAID', 'N-FEE-STEP'],
    ];
    expect(rules.map(({ rule }) => rule).sort()).toEqual(checked.sort());
  });
});
