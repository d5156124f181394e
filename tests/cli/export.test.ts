import { parquetReadObjects } from 'hyparquet';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Gongkai } from '../support/gongkai';

const gongkai = new Gongkai();
beforeAll(() => {
  expect(gongkai.run(['seed'])).toMatchObject({ status: 0 });
});
afterAll(() => gongkai.dispose());

test('export writes a table to standard output, and nothing else', () => {
  const args = [
    'export',
    'application-outcomes',
    '--within',
    '120110',
    '--years',
    '2022',
    '--format',
    'ndjson',
  ];
  const { status, stdout } = gongkai.run(args);
  expect(status).toBe(0);
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(rows.find(({ kind }) => kind === 'OUTCOME_TOTAL')).toMatchObject({
    reportId: '120110-2022',
    districtName: '东丽区',
    total: 1611,
  });
});

test('export puts a whole file in the place of another, and leaves no part of one', async () => {
  const file = gongkai.path('outcomes.parquet');
  writeFileSync(file, 'what was there before');
  const { status, stdout } = gongkai.run([
    ...['export', 'application-outcomes', '--within', '120110', '--level', 'county'],
    ...['--format', 'parquet', '--output', file],
  ]);
  expect([status, stdout]).toEqual([0, '']);
  const rows = await parquetReadObjects({ file: new Uint8Array(readFileSync(file)).buffer });
  expect(
    rows.find(({ reportId, kind }) => reportId === '120110-2022' && kind === 'OUTCOME_TOTAL'),
  ).toMatchObject({
    total: 1611n,
  });
  expect(readdirSync(gongkai.folder).filter((name) => name.startsWith(basename(file)))).toEqual([
    basename(file),
  ]);
});

test.each([
  [['export', 'everything'], 'everything'],
  [['export', 'reports', '--format', 'pdf'], 'pdf'],
  [['export', 'reports', '--years', '22'], '--years'],
  [['export', 'reports', '--within', '123456'], '--within'],
  [['export', 'reports', '--level', 'CITY'], '--level'],
])('%j is a wrong call, and is told so', (args, word) => {
  const { status, stdout, stderr } = gongkai.run(args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(word);
});
