import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { readSettings } from '../../src/config';
import { startServer, type RunningServer } from '../../src/http';
import { openStorage } from '../../src/storage';
import { seedDatabase, type SeededDatabase } from '../support/seeded-database';
import { readAnswer } from './running-server';

const FOLDER = join(__dirname, '../../examples/queries');
const NAMES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.replace('.graphql', ''));

const containing = (...items: unknown[]): unknown => expect.arrayContaining(items);
const including = (part: object): unknown => expect.objectContaining(part);
const SHA256: unknown = expect.stringMatching(/^[0-9a-f]{64}$/);
const aNumber: unknown = expect.any(Number);

/** What each example must show of the seeds, read off the published reports by hand. */
const SHOWN: Readonly<Record<string, object>> = {
  '01-one-district-in-a-year': {
    district: {
      name: '东丽区',
      report: {
        applicationOutcomes: [
          { kind: 'DISCLOSED_IN_FULL', total: 583 },
          { kind: 'OUTCOME_TOTAL', total: 1611 },
        ],
        reviewCases: [{ upheld: 58, corrected: 21, otherResult: 3, pending: 7, total: 89 }],
      },
    },
  },
  '02-compare-districts': {
    compareDistricts: {
      rows: containing(
        {
          district: { code: '321300', name: '宿迁市' },
          year: 2023,
          values: [
            { name: 'COUNT_NEW_APPLICATIONS', value: 3511, assumed: false, missing: null },
            // 1191 + 328
            { name: 'COUNT_DISCLOSED', value: 1519, assumed: false, missing: null },
            // 0 + 27 + 6 + 38 + 20 + 9 + 21 + 21
            { name: 'COUNT_DENIED', value: 142, assumed: false, missing: null },
            { name: 'COUNT_RECONSIDERATIONS', value: 440, assumed: false, missing: null },
          ],
        },
        {
          district: { code: '330100', name: '杭州市' },
          year: 2022,
          values: containing({ name: 'COUNT_DISCLOSED', value: null, assumed: false, missing: 'NO_REPORT' }),
        },
      ),
    },
  },
  '03-figure-and-its-place': {
    report: {
      applicationOutcomes: [
        {
          code: '3.3.4',
          label: '保护第三方合法权益',
          total: 8,
          cells: containing(
            including({
              field: 'total',
              state: 'STATED',
              value: '8',
              place: including({ line: aNumber, start: aNumber }),
            }),
          ),
        },
      ],
      source: { sha256: SHA256 },
    },
  },
  '04-findings': {
    // The three seeds are consistent in themselves.
    failing: { totalCount: 0, nodes: [] },
    // Seven columns of three reports; 1600 + 28 and 1611 + 17 are both 1628.
    balance: {
      totalCount: 21,
      nodes: containing(
        including({ subject: 'total', verdict: 'PASS', expected: '1628', actual: '1628', delta: '0' }),
      ),
    },
  },
  '05-find-districts': {
    districts: {
      nodes: containing(
        including({
          code: '330100',
          fullName: '浙江省杭州市',
          reports: [{ year: 2025, form: 'FORM_2021' }],
        }),
        including({ code: '330114', validFrom: 2021, parent: { name: '杭州市' } }),
      ),
    },
  },
  '06-division-history': {
    district: {
      fullName: '浙江省杭州市下城区',
      validTo: 2020,
      successors: [including({ code: '330105' })],
    },
  },
  '07-report-text-and-source': {
    report: {
      form: 'FORM_2021',
      agency: { id: '330100', kind: 'GOVERNMENT', name: '杭州市人民政府' },
      source: { mediaType: 'text/html', trust: 'RECONSTRUCTED' },
      revision: 1,
    },
  },
  '08-dataset-and-rules': {
    reportDataset: { reports: 3, districts: 3 },
    reportRules: containing(including({ id: 'T3-ROW', severity: 'ERROR' })),
  },
  '09-rates-and-trend': {
    report: {
      indicators: [
        // 583 + 51, and 21 of the 89 - 7 cases closed
        { name: 'DISCLOSURE_RATE', basis: 'HANDLED', numerator: 634, denominator: 1611, findings: [] },
        {
          name: 'RECONSIDERATION_CORRECTION_RATE',
          basis: null,
          numerator: 21,
          denominator: 82,
          findings: [],
        },
      ],
    },
    district: {
      name: '拱墅区',
      trend: {
        points: [
          { year: 2020, districts: [{ name: '下城区' }, { name: '拱墅区' }] },
          { year: 2021, districts: [{ name: '拱墅区' }] },
          { year: 2022, districts: [{ name: '拱墅区' }] },
        ],
        breaks: [{ year: 2021, kind: 'MERGER', severity: 'CAVEAT' }],
      },
    },
  },
  '10-ranking-and-sums': {
    rankDistricts: {
      totalCount: 1,
      nodes: [
        // 1191 + 328 of 3486
        { rank: 1, tied: false, district: { name: '宿迁市' }, value: { numerator: 1519, denominator: 3486 } },
      ],
      excluded: { nodes: [{ reason: 'NO_REPORT' }] },
    },
    aggregateReports: [
      { year: 2022, reportsCounted: 0, districtsExpected: 333 },
      { year: 2023, reportsCounted: 1, values: containing({ value: including({ value: 3511 }) }) },
      { year: 2025, reportsCounted: 1, values: containing({ value: including({ value: 14069 }) }) },
    ],
    district: { standing: { rank: 1, of: 1, percentile: 0.5 } },
  },
  '11-search-the-narrative': {
    // The seeds are retyped: their sentences are not their publishers', and none is invented.
    published: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } },
    invented: { totalCount: 0, nodes: [] },
  },
  '12-count-the-findings': {
    // Three reports, each with one verdict that the six sections are in order, and so on.
    byRule: { nodes: containing({ rule: including({ id: 'T3-ROW' }), findings: aNumber, reports: 3 }) },
    failures: { nodes: [] },
  },
  '13-join-by-key': {
    _entities: [
      { __typename: 'District', code: '120110', fullName: '天津市东丽区' },
      { __typename: 'Report', id: '120110-2022', districtCode: '120110', year: 2022 },
      { __typename: 'Report', id: '321300-2023', agencyId: '321300', newApplications: 3511 },
    ],
  },
  '14-indicator-definitions': {
    indicatorDefinitions: containing(
      including({ name: 'DISCLOSURE_RATE', measure: 'PROPORTION', bases: containing('HANDLED') }),
    ),
  },
  '15-findings-to-review': {
    latest: {
      nodes: containing(
        including({ id: '120110-2022', revision: 1, source: including({ trust: 'RECONSTRUCTED' }) }),
      ),
    },
    waiting: { totalCount: 0, nodes: [] },
  },
};

let database: SeededDatabase | undefined;
let server: RunningServer | undefined;
beforeAll(async () => {
  database = seedDatabase();
  const storage = await openStorage(database.settings, { migrate: false });
  server = await startServer({ ...readSettings({}), port: 0 }, storage, pino({ level: 'silent' }));
});
afterAll(async () => {
  await server?.close();
  database?.remove();
});

test('every example has its expectation here', () => {
  expect(NAMES).toEqual(Object.keys(SHOWN));
});

test.each(NAMES)('%s answers from the seeds', async (name) => {
  const path = join(FOLDER, name);
  const variables = existsSync(`${path}.json`)
    ? (JSON.parse(readFileSync(`${path}.json`, 'utf8')) as unknown)
    : {};
  const answer = await readAnswer(
    await fetch(new URL('/graphql', server!.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: readFileSync(`${path}.graphql`, 'utf8'), variables }),
    }),
  );
  expect(answer.body.errors).toBeUndefined();
  expect(answer.body.data).toMatchObject(SHOWN[name]!);
});

test.each(NAMES)('%s is named, and says what it is for in Chinese and in English', (name) => {
  const [chinese, english, operation] = readFileSync(join(FOLDER, `${name}.graphql`), 'utf8').split('\n');
  expect(chinese).toMatch(/^# .*\p{Script=Han}/u);
  expect(english).toMatch(/^# [A-Z][^\p{Script=Han}]+$/u);
  expect(operation).toMatch(/^query [A-Z]\w+/);
});
