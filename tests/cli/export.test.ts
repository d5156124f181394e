import { parquetReadObjects } from 'hyparquet';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
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

describe('what --output names', () => {
  const CALL = ['export', 'reports', '--format', 'ndjson', '--output'];
  const ROWS = /"reportId":"120110-2022"/;
  const leftIn = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.part'));

  it('stays a link, and the file it leads to is replaced, with its permissions', () => {
    const [file, link] = [gongkai.path('linked.ndjson'), gongkai.path('link.ndjson')];
    writeFileSync(file, 'what was there before');
    chmodSync(file, 0o620);
    symlinkSync('linked.ndjson', link);
    expect(gongkai.run([...CALL, link])).toMatchObject({ status: 0, stderr: '' });
    expect([lstatSync(link).isSymbolicLink(), readlinkSync(link)]).toEqual([true, 'linked.ndjson']);
    expect(readFileSync(file, 'utf8')).toMatch(ROWS);
    expect(statSync(file).mode & 0o777).toBe(0o620);
  });

  it('stays a link, and the file it leads to is made', () => {
    const [file, link] = [gongkai.path('made.ndjson'), gongkai.path('early.ndjson')];
    symlinkSync('made.ndjson', link);
    expect(gongkai.run([...CALL, link])).toMatchObject({ status: 0, stderr: '' });
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(file, 'utf8')).toMatch(ROWS);
  });

  it('stays a fifo, and is written through', async () => {
    const fifo = gongkai.path('fifo');
    expect(spawnSync('mkfifo', [fifo]).status).toBe(0);
    const reader = spawn('cat', [fifo], { stdio: ['ignore', 'pipe', 'inherit'] });
    const read = text(reader.stdout);
    try {
      const { status, stdout } = await gongkai.runBeside([...CALL, fifo]);
      expect([status, stdout, lstatSync(fifo).isFIFO()]).toEqual([0, '', true]);
      expect(await read).toMatch(ROWS);
    } finally {
      reader.kill();
    }
  });

  it('is standard output by another name', () => {
    const link = gongkai.path('standard-output');
    symlinkSync('/dev/fd/1', link);
    const { status, stdout } = gongkai.run([...CALL, link]);
    expect([status, lstatSync(link).isSymbolicLink()]).toEqual([0, true]);
    expect(stdout).toMatch(ROWS);
  });

  it.each([
    ['a folder', () => gongkai.folder, /^gongkai: --output: .+ is a folder, and a file is needed\.\n$/],
    [
      'a file in a folder that is not there',
      () => gongkai.path('nowhere/reports.csv'),
      /^gongkai: --output: there is no folder for .+\.\n$/,
    ],
  ])('is refused before the database is opened if it is %s', (_, place, sentence) => {
    const database = gongkai.path('never.sqlite');
    const { status, stdout, stderr } = gongkai.run([...CALL, place()], {
      DATABASE_URL: `sqlite:${database}`,
    });
    expect([status, stdout, stderr]).toEqual([2, '', expect.stringMatching(sentence)]);
    expect(existsSync(database)).toBe(false);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'is as it was before, with nothing beside it, after %s',
    async (signal) => {
      expect(gongkai.run(['seed', '--synthetic', '--reports', '100']).status).toBe(0);
      const folder = gongkai.path(signal);
      const file = join(folder, 'findings.xlsx');
      mkdirSync(folder);
      writeFileSync(file, 'what was there before');
      const args = ['export', 'findings', '--within', '900000', '--format', 'xlsx', '--output', file];
      const child = gongkai.start(args);
      const ended = once(child, 'close');
      while (leftIn(folder).length === 0 && child.exitCode === null) await pause(2);
      child.kill(signal);
      expect(await ended).toEqual([null, signal]);
      expect([readdirSync(folder), readFileSync(file, 'utf8')]).toEqual([
        ['findings.xlsx'],
        'what was there before',
      ]);
    },
  );
});
