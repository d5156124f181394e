import { DuckDBInstance } from '@duckdb/node-api';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { readSettings } from '../../src/config';
import { readSelection, TABLES, writeFolder, writePartitions, type Selectors } from '../../src/datasets';
import { Gazetteer } from '../../src/domain';
import { startServer, type RunningServer } from '../../src/http';
import {
  ensureDivisions,
  findFiles,
  importFiles,
  importSynthetic,
  inProcessParser,
  loadDivisions,
  readSyntheticSettings,
  requestedDivisions,
  seedReportsFolder,
} from '../../src/ingest';
import { openStorage, type Storage } from '../../src/storage';
import { textOf } from '../project/root';
import { Gongkai } from '../support/gongkai';
import { buildReportToSave } from '../support/report-builder';

type Row = Record<string, unknown>;

interface Aggregate {
  readonly year: number;
  readonly province: { readonly code: string };
  readonly reportsCounted: number;
  readonly values: readonly { readonly value: { readonly value: number } }[];
}

/** The invented province whose part of the nation is exported beside the real reports. */
const PROVINCE = '900000';
const REPORTS = 126;
const TIME_LIMIT = 180_000;
const gongkai = new Gongkai();
let storage: Storage;
let server: RunningServer;

/** The statements that the page has for DuckDB, in their order. */
const STATEMENTS = [...textOf('docs/lake.md').matchAll(/^## (\w+)$|^```sql\n([^]*?)^```/gm)]
  .reduce<{
    engine: string;
    found: string[];
  }>(
    ({ engine, found }, [, heading, sql]) =>
      heading
        ? { engine: heading, found }
        : { engine, found: engine === 'DuckDB' ? [...found, sql!] : found },
    { engine: '', found: [] },
  )
  .found.flatMap((block) => block.split(/(?<=;)\n/).filter((sql) => sql.trim() !== ''));

beforeAll(async () => {
  storage = await openStorage(readSettings({ DATABASE_URL: gongkai.databaseUrl }).database, {
    migrate: true,
  });
  const gazetteer = new Gazetteer(loadDivisions());
  await ensureDivisions(storage.districts, [...gazetteer.all()]);
  const files = await findFiles([seedReportsFolder()]);
  const options = { given: {}, dryRun: false };
  await toEnd(importFiles(files, storage, inProcessParser(gazetteer), options));
  const settings = readSyntheticSettings();
  const request = { ...settings, reports: REPORTS };
  const invented = new Gazetteer(requestedDivisions(settings, request));
  await toEnd(importSynthetic(settings, request, storage, inProcessParser(invented)));
  // A body of the centre is in no province.
  await storage.reports.save(buildReportToSave({ districtCode: null, year: 2022 }));
  server = await startServer({ ...readSettings({}), port: 0 }, storage, pino({ level: 'silent' }));
}, TIME_LIMIT);
afterAll(async () => {
  await server.close();
  gongkai.dispose();
});

async function toEnd(imported: AsyncIterable<unknown>): Promise<void> {
  for await (const each of imported) void each;
}

/** Exports what the page's statements read, as the command does; returns the folder that has it. */
async function exportLake(name: string, selectors: Selectors): Promise<string> {
  const lake = gongkai.path(name);
  mkdirSync(lake);
  const filter = await readSelection(selectors, storage.districts);
  for (const table of TABLES) {
    const files = writePartitions(table, filter, storage);
    await writeFolder(files, join(lake, table.name), new AbortController().signal);
  }
  return lake;
}

/** Runs statements over an exported lake in DuckDB; returns the answers of all. */
async function ask(lake: string, statements: readonly string[]): Promise<Row[][]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const answers: Row[][] = [];
    for (const sql of statements) {
      const answer = await connection.runAndReadAll(sql.replaceAll("'lake/", `'${lake}/`));
      answers.push(answer.getRowObjectsJson());
    }
    return answers;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** What the API says of the same: applications and disclosure of the prefectures, by year and province. */
async function aggregates(fictional: boolean): Promise<Aggregate[]> {
  const query = `query ($years: [Int!]!, $fictional: Boolean) {
    aggregateReports(indicators: [COUNT_NEW_APPLICATIONS, DISCLOSURE_RATE], years: $years,
      groupBy: [YEAR, PROVINCE], level: PREFECTURE, fictional: $fictional) {
      year province { code } reportsCounted
      values { value { value numerator denominator } excluded { reason count } }
    }
  }`;
  const variables = { fictional, years: Array.from({ length: 10 }, (_, at) => 2017 + at) };
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data } = (await response.json()) as { data: { aggregateReports: Aggregate[] } };
  return data.aggregateReports.filter(({ reportsCounted }) => reportsCounted > 0);
}

describe.each([
  ['the real reports', false, {}],
  ['an invented province', true, { within: PROVINCE }],
] as const)('%s as a lake', (_, fictional, selectors) => {
  let answers: Row[][];
  beforeAll(async () => {
    answers = await ask(await exportLake(fictional ? 'fictional' : 'real', selectors), STATEMENTS);
  }, TIME_LIMIT);

  it('gives the sums and rates of the API by the statements of the page', async () => {
    const expected = await aggregates(fictional);
    expect(expected.length).toBeGreaterThan(0);
    const [, , , sums, rates] = answers as [Row[], Row[], Row[], Row[], Row[]];
    expect(sums.map(({ year, province, applications }) => [year, province, applications])).toEqual(
      expected.map(({ year, province, values }) => [year, province.code, values[0]!.value.value]),
    );
    expect(rates.map(({ year, province }) => [year, province])).toEqual(
      expected.map(({ year, province }) => [year, province.code]),
    );
    rates.forEach(({ disclosure_rate: rate }, at) =>
      expect(rate).toBeCloseTo(expected[at]!.values[1]!.value.value, 12),
    );
  });
});

test('every statement of the page has an answer, such as how the applications of 宿迁市 ended', async () => {
  const [views, asked] = [STATEMENTS.slice(0, 3), STATEMENTS.slice(3)];
  expect(views.every((sql) => sql.startsWith('CREATE VIEW'))).toBe(true);
  const answers = (await ask(gongkai.path('real'), STATEMENTS)).slice(views.length);
  expect(answers).toHaveLength(4);
  expect(asked.filter((_, at) => answers[at]!.length === 0)).toEqual([]);
  expect(answers[2]!.find(({ code }) => code === '1')).toMatchObject({ total: '3511' });
});

test('folders tell year and province, and the files have the other columns; a central body is in no province', async () => {
  const lake = await exportLake('layout', { years: '2022,2023' });
  const folders = readdirSync(join(lake, 'indicators')).sort();
  expect(folders).toEqual(['year=2022', 'year=2023']);
  expect(readdirSync(join(lake, 'indicators', 'year=2022')).sort()).toEqual([
    'province=120000',
    'province=__HIVE_DEFAULT_PARTITION__',
  ]);
  expect(readdirSync(join(lake, 'indicators', 'year=2022', 'province=120000'))).toEqual(['part-0.parquet']);
  const files = "read_parquet('lake/application-outcomes/*/*/*.parquet', hive_partitioning = ";
  const [columns, central] = (await ask(lake, [
    `DESCRIBE SELECT * FROM ${files} false)`,
    `SELECT DISTINCT agencyId, province FROM ${files} true) WHERE districtCode IS NULL`,
  ])) as [Row[], Row[]];
  const names = columns.map(({ column_name: name }) => name);
  expect(names).toContain('districtLevel');
  expect(names).not.toContain('year');
  expect(central).toEqual([{ agencyId: 'bm99000001', province: null }]);
});

test('the command writes the same', () => {
  const output = gongkai.path('by-command');
  const asked = [
    'export',
    'reports',
    '--years',
    '2022',
    '--format',
    'parquet',
    '--partition',
    '--output',
    output,
  ];
  expect(gongkai.run(asked)).toMatchObject({ status: 0, stdout: '' });
  const file = 'year=2022/province=120000/part-0.parquet';
  const written = readFileSync(join(gongkai.path('layout'), 'reports', file));
  expect(readFileSync(join(output, file)).equals(written)).toBe(true);
});

test('what cannot be written in that way is a wrong call, and what is there stays', () => {
  const filled = gongkai.path('filled');
  mkdirSync(filled);
  writeFileSync(join(filled, 'notes.txt'), 'mine');
  const parquet = ['export', 'reports', '--partition', '--format', 'parquet'];
  for (const [args, word] of [
    [[...parquet, '--output', filled], '--output'],
    [[...parquet, '--output', join(filled, 'notes.txt')], '--output'],
    [parquet, '--output'],
    [['export', 'reports', '--partition', '--output', gongkai.path('csv')], '--format parquet'],
  ] as const) {
    const { status, stdout, stderr } = gongkai.run(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(word);
  }
  expect(readdirSync(filled)).toEqual(['notes.txt']);
  expect(readFileSync(join(filled, 'notes.txt'), 'utf8')).toBe('mine');
  expect(existsSync(gongkai.path('csv'))).toBe(false);
});
