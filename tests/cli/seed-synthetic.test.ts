import { readSettings } from '../../src/config';
import { openStorage } from '../../src/storage';
import { Gongkai } from '../support/gongkai';

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

  it.each([
    ['an option of its own without it', ['--reports', '5'], '--reports goes with --synthetic'],
    ['years the wrong way round', ['--synthetic', '--years', '2025-2021'], 'the earlier one first'],
    ['no count', ['--synthetic', '--reports', '0'], 'whole number from 1'],
    [
      'more than there are',
      ['--synthetic', '--years', '2023-2023', '--reports', '3011'],
      'have 3010 reports',
    ],
  ])('refuses %s', (_, options, said) => {
    const { status, stderr } = gongkai.run(['seed', ...options]);
    expect(stderr).toContain(said);
    expect(status).toBe(2);
  });
});
