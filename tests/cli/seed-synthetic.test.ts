import { readSettings } from '../../src/config';
import type { PlantedFinding } from '../../src/ingest';
import { openStorage } from '../../src/storage';
import { readFileSync } from 'node:fs';
import { Gongkai, type Run } from '../support/gongkai';

const gongkai = new Gongkai();
afterAll(() => gongkai.dispose());

describe('gongkai seed --synthetic', () => {
  it('stores invented reports of fictional divisions, which no figure of the dataset counts', async () => {
    const { status, stderr } = gongkai.run(['seed', '--synthetic', '--reports', '9', '--years', '2023-2024']);
    expect(stderr).toContain('9 documents');
    expect(stderr).toContain('9 created');
    expect(status).toBe(0);

    const storage = await openStorage(readSettings({ DATABASE_URL: gongkai.databaseUrl }).database, {
      migrate: false,
    });
    const dataset = await storage.reports.dataset();
    const districts = await storage.districts.byCodes(['900000', '900100', '900103', '900121']);
    const order = { field: 'DISTRICT', direction: 'ASC' } as const;
    const { items } = await storage.reports.page({ fictional: true }, order, { first: 10 });
    await storage.close();

    expect(dataset).toMatchObject({ reports: 0, fictionalReports: 9 });
    expect(districts.get('900103')).toMatchObject({ fullName: '示例一省甲市寅区', fictional: true });
    expect(districts.has('900121')).toBe(false);
    // All years of a division come before the next division.
    expect(items.map(({ item }) => item.id).sort()).toEqual([
      '900000-2023',
      '900000-2024',
      '900100-2023',
      '900100-2024',
      '900101-2023',
      '900101-2024',
      '900102-2023',
      '900102-2024',
      '900103-2023',
    ]);
  });

  it('leaves what is stored, adds what is not, and invents anew by another seed', () => {
    const more = gongkai.run(['seed', '--synthetic', '--reports', '10', '--years', '2023-2024']);
    expect(more).toMatchObject({ status: 0 });
    expect(more.stderr).toContain('1 created, 9 unchanged');
    const other = gongkai.run([
      'seed',
      '--synthetic',
      '--reports',
      '4',
      '--years',
      '2023-2024',
      '--seed',
      '2',
    ]);
    expect(other).toMatchObject({ status: 0 });
    expect(other.stderr).toContain('4 revised');
  });

  it('lists the findings that its errors must give, and verifies them', () => {
    const database = { DATABASE_URL: `sqlite:${gongkai.path('verified.sqlite')}` };
    const list = gongkai.path('planted.json');
    const seed = (reports: number, ...more: string[]): Run =>
      gongkai.run(
        ['seed', '--synthetic', '--years', '2023-2024', '--seed', '36', '--reports', `${reports}`, ...more],
        database,
      );
    const all = seed(9, '--planted', list, '--verify');
    const planted = JSON.parse(readFileSync(list, 'utf8')) as PlantedFinding[];
    const ofLast = planted.filter(({ reportId }) => reportId === '900103-2023');
    expect(ofLast.length).toBeGreaterThan(0);
    expect(all.stderr).toContain(`${planted.length} findings planted: 0 not found, 0 found besides.`);
    expect(all.status).toBe(0);

    // The ninth report is stored, and was not asked for.
    const part = seed(8, '--verify');
    for (const { id } of ofLast) expect(part.stderr).toContain(`${id}: found, not planted`);
    expect(part.stderr).toContain(`0 not found, ${ofLast.length} found besides.`);
    expect(part.status).toBe(1);
  });

  it.each([
    ['an option of its own without it', ['--reports', '5'], '--reports goes with --synthetic'],
    ['years the wrong way round', ['--synthetic', '--years', '2025-2021'], 'the earlier one first'],
    ['no count', ['--synthetic', '--reports', '0'], 'whole number from 1'],
    [
      'more than there are',
      ['--synthetic', '--years', '2023-2023', '--reports', '3344'],
      'have 3343 reports',
    ],
  ])('refuses %s', (_, options, said) => {
    const { status, stderr } = gongkai.run(['seed', ...options]);
    expect(stderr).toContain(said);
    expect(status).toBe(2);
  });
});
