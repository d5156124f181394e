import { parse } from 'csv-parse/sync';
import { TABLES, TEXT_FORMATS } from '../../src/datasets';
import { buildFinding, buildReportToSave, fictionalDistricts } from '../support/report-builder';
import { codesOf, readAnswer, runServer, type TestServer } from './running-server';
import type { Storage } from '../../src/storage';

type Json = Record<string, unknown>;

/** Headers of how an answer comes, not of what it is. */
const OF_THE_ONE_ANSWER = new Set(['connection', 'date', 'keep-alive', 'transfer-encoding', 'x-request-id']);

let server: TestServer;
let storage: Storage;
beforeAll(async () => {
  server = await runServer({}, undefined, (opened) => (storage = opened));
  await storage.districts.save(fictionalDistricts('990101', '990102', '980101'));
  for (const [districtCode, year] of [
    ['990101', 2021],
    ['990101', 2022],
    ['990102', 2022],
    ['980101', 2022],
    [null, 2022],
  ] as const) {
    const findings = [buildFinding(), buildFinding({ subject: '3.4.2', verdict: 'FAIL', delta: '-3' })];
    await storage.reports.save(
      buildReportToSave({
        districtCode,
        year,
        findings,
        title: '=HYPERLINK("x")',
        cells: { '1': { total: '' } },
      }),
    );
  }
  await storage.reports.save(buildReportToSave({ districtCode: '990101', year: 2020, form: 'FORM_2019' }));
});
afterAll(() => server.close());

async function jsonOf(path: string): Promise<Json[]> {
  return (await (await server.fetch(`/data/${path}`)).json()) as Json[];
}

const idsOf = (rows: readonly Json[]): unknown[] => [...new Set(rows.map(({ reportId }) => reportId))];

describe('what GraphQL answers, /data answers with the same names', () => {
  const FIELDS = {
    'application-outcomes': `rows: applicationOutcomes { kind code group labelZh: label labelEn: label(language: EN)
      naturalPerson commercialEnterprise researchInstitution publicWelfareOrganization legalServiceOrganization
      otherOrganization total }`,
    'disclosure-categories': `rows: disclosureCategories { kind labelZh: label labelEn: label(language: EN) issued
      repealed inForce decisions feeAmount newlyCreated newlyDisclosed totalPublic priorItems itemsChange
      procurementItems procurementAmount procurementAmountUnit }`,
    'review-cases': `rows: reviewCases { kind labelZh: label labelEn: label(language: EN) upheld corrected otherResult
      pending total }`,
    indicators: `rows: indicators { name basis value amount numerator denominator interval { low high } reliable assumed
      missing }`,
    findings: `rows: findings { id rule subject verdict severity expected actual delta messageZh: message
      messageEn: message(language: EN) }`,
    reports: `rows: agency { __typename } scopeWords title period { from to text } siteCode publishedOn revision
      newApplications source { fileName url sha256 mediaType bytes importedAt trust publisher flags citation }
      consistency { errors warnings assumed assessed }`,
  };

  /** An object within a row gives its members with its name before theirs. */
  function flat(row: Json, within = ''): Json {
    const parts = Object.entries(row).map(([key, value]) => {
      const name = within ? `${within}${key[0]!.toUpperCase()}${key.slice(1)}` : key;
      const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
      return isObject ? flat(value as Json, name) : { [name]: value };
    });
    return Object.assign({}, ...parts) as Json;
  }

  it.each(Object.entries(FIELDS))('%s', async (name, fields) => {
    const { body } = await server.ask({
      query: `{ reports(filter: { within: "990000" }, orderBy: { field: DISTRICT, direction: ASC }) { nodes {
        reportId: id agencyId districtCode district { name level } year form scope status ${fields} } } }`,
    });
    expect(body.errors).toBeUndefined();
    const { nodes } = body.data!['reports'] as { nodes: Json[] };
    const asked = nodes.flatMap(({ rows, district, ...report }) => {
      const { reportId, agencyId, districtCode, year, form, scope, status, ...header } = report;
      const keys = { reportId, agencyId, districtCode, year, form, scope, status };
      const { name: districtName, level: districtLevel } = district as Json;
      const own = Array.isArray(rows) ? (rows as Json[]) : [header];
      return own.map((row) => ({ ...keys, districtName, districtLevel, ...flat(row) }));
    });
    const served = await jsonOf(`${name}.json?within=990000`);
    expect(served.length).toBeGreaterThan(2);
    expect(served.length).toBe(asked.length);
    served.forEach((row, at) => {
      for (const [column, value] of Object.entries(row)) {
        // What is null within an object that is null has no name of its own in the answer.
        expect([at, column, (asked[at] as Json)[column] ?? null]).toEqual([at, column, value]);
      }
    });
  });

  it.each(TABLES)('$name alike in all formats', async ({ name, columns }) => {
    const rows = await jsonOf(`${name}.json?within=990000`);
    const lines = (await (await server.fetch(`/data/${name}.ndjson?within=990000`)).text())
      .trim()
      .split('\n');
    expect(lines.map((line) => JSON.parse(line) as Json)).toEqual(rows);
    const csv = await (await server.fetch(`/data/${name}.csv?within=990000`)).arrayBuffer();
    const bytes = Buffer.from(csv);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const records: string[][] = parse(bytes, { bom: true });
    expect(records[0]).toEqual(columns.map((column) => column.name));
    expect(Object.keys(rows[0]!)).toEqual(records[0]);
    const texts = rows.map((row) =>
      Object.values(row as Record<string, string | number | boolean | string[] | null>).map((value) => {
        const text = Array.isArray(value) ? value.join(' ') : value === null ? '' : String(value);
        return text.startsWith('=') ? `'${text}` : text;
      }),
    );
    expect(records.slice(1)).toEqual(texts);
  });
});

describe('a table of /data', () => {
  it.each<[string, string[]]>([
    ['', ['bm99000001-2022']],
    ['?years=&within=&level=', ['bm99000001-2022']],
    ['?level=county', []],
    ['?within=990000', ['990101-2020', '990101-2021', '990101-2022', '990102-2022']],
    ['?within=980000', ['980101-2022']],
    ['?within=990000&level=PROVINCE', []],
    ['?within=990100&years=2020,2022', ['990101-2020', '990101-2022', '990102-2022']],
    ['?within=990100&years=2020-2021', ['990101-2020', '990101-2021']],
  ])('has the reports of %s, fictional ones apart', async (query, ids) => {
    expect(idsOf(await jsonOf(`reports.json${query}`))).toEqual(ids);
    expect(idsOf(await jsonOf(`indicators.json${query}`))).toEqual(ids);
  });

  it('has no report that was retracted', async () => {
    await storage.reports.save(buildReportToSave({ districtCode: '980101', year: 2019 }));
    expect(idsOf(await jsonOf('reports.json?within=980000&years=2019'))).toEqual(['980101-2019']);
    const actor = { name: 'a curator', role: 'CURATOR', credential: 'TOKEN 1', requestId: null } as const;
    await storage.curation.retract({ reportId: '980101-2019', reason: 'a trial' }, actor);
    expect(await jsonOf('reports.json?within=980000&years=2019')).toEqual([]);
    expect(await jsonOf('findings.json?within=980000&years=2019')).toEqual([]);
  });

  it.each([
    ['?years=22', 'years'],
    ['?years=2023-2021', 'years'],
    ['?years=1000-2999', 'years'],
    ['?years=2021&years=2022', 'years'],
    ['?within=99', 'within'],
    ['?within=123456', 'within'],
    ['?level=CITY', 'level'],
    ['?year=2022', 'year'],
  ])('refuses %s by name', async (query, parameter) => {
    const answer = await readAnswer(await server.fetch(`/data/reports.csv${query}`));
    expect(answer.status).toBe(400);
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    expect(answer.body.errors?.[0]?.message).toMatch(new RegExp(`^${parameter}: `));
    expect(answer.headers.get('content-disposition')).toBeNull();
  });

  it('is only read, and there is no other', async () => {
    const posted = await server.fetch('/data/reports.csv', { method: 'POST' });
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    for (const path of ['/data/nothing.csv', '/data/reports.txt', '/data', '/data/']) {
      expect((await server.fetch(path)).status).toBe(404);
    }
  });

  it.each(TEXT_FORMATS)(
    'is told of by HEAD as by GET, without a length that is not known: %s',
    async (format) => {
      const headersOf = async (method: string): Promise<Record<string, string>> => {
        const answer = await server.fetch(`/data/findings.${format}`, { method });
        expect(answer.status).toBe(200);
        if (method === 'HEAD') expect(await answer.text()).toBe('');
        else await answer.text();
        return Object.fromEntries([...answer.headers].filter(([name]) => !OF_THE_ONE_ANSWER.has(name)));
      };
      const head = await headersOf('HEAD');
      expect(head).toEqual(await headersOf('GET'));
      expect(head).toMatchObject({
        'content-disposition': `attachment; filename="findings.${format}"`,
        'x-content-type-options': 'nosniff',
      });
      expect(head['content-length']).toBeUndefined();
    },
  );
});

test('the data package describes every column of every table in the words of the schema', async () => {
  const answer = await server.fetch('/data/datapackage.json');
  const { resources, version } = (await answer.json()) as {
    version: string;
    resources: { name: string; path: string; schema: { fields: { name: string; description: string }[] } }[];
  };
  expect(version).toBe((await storage.reports.dataset()).version);
  expect(resources.map(({ name, schema }) => [name, schema.fields.map((field) => field.name)])).toEqual(
    TABLES.map(({ name, columns }) => [name, columns.map((column) => column.name)]),
  );
  for (const { path, schema } of resources) {
    expect((await server.fetch(`/data/${path}`, { method: 'HEAD' })).status).toBe(200);
    expect(schema.fields.filter(({ description }) => description.length < 5)).toEqual([]);
  }
});

describe('a file of /data that somebody has', () => {
  const LINES = '/data/reports.ndjson?within=970000';
  const held = (path: string, etag: string, method = 'GET'): Promise<Response> =>
    server.fetch(path, { method, headers: { 'if-none-match': etag } });
  beforeAll(async () => {
    await storage.districts.save(fictionalDistricts('970101'));
    await storage.reports.save(buildReportToSave({ districtCode: '970101', year: 2021 }));
  });

  it.each([LINES, '/data/datapackage.json'])('is not sent again while it is the same: %s', async (path) => {
    const etag = (await server.fetch(path)).headers.get('etag')!;
    expect(etag).toMatch(/^W\/"[\w-]{43}"$/);
    for (const method of ['GET', 'HEAD']) {
      const again = await held(path, `"other", ${etag}`, method);
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
      expect(again.headers.get('content-type')).toBeNull();
      expect(again.headers.get('cache-control')).toBe('no-cache');
    }
    expect((await server.fetch(path, { method: 'HEAD' })).headers.get('etag')).toBe(etag);
  });

  it('is another by another address', async () => {
    const paths = [LINES, LINES.replace('ndjson', 'csv'), LINES.replace('97', '98'), `${LINES}&years=2021`];
    const tags = await Promise.all(paths.map(async (path) => (await server.fetch(path)).headers.get('etag')));
    expect([new Set(tags).size, tags.includes(null)]).toEqual([paths.length, false]);
  });

  it('is never outdated: not after an import, nor after findings that were reached again', async () => {
    const etags = new Set<string>();
    const answers: [number, number][] = [];
    const ask = async (): Promise<void> => {
      const last = [...etags].at(-1);
      const answer = await (last === undefined ? server.fetch(LINES) : held(LINES, last));
      answers.push([answer.status, (await answer.text()).split('\n').length - 1]);
      etags.add(answer.headers.get('etag')!);
    };
    await ask();
    await ask();
    await storage.reports.save(buildReportToSave({ districtCode: '970101', year: 2022 }));
    await ask();
    const page = await storage.reports.page(
      { ids: ['970101-2022'] },
      { field: 'DISTRICT', direction: 'ASC' },
      { first: 1 },
    );
    const { revisionId } = page.items[0]!.item;
    await storage.findings.replace(new Map([[revisionId, [buildFinding({ verdict: 'FAIL' })]]]));
    await ask();
    await ask();
    expect(answers).toEqual([
      [200, 1],
      [304, 0],
      [200, 2],
      [200, 2],
      [304, 0],
    ]);
  });

  it('is refused for what is wrong with the request all the same', async () => {
    const answer = await held('/data/reports.csv?year=2022', '*');
    expect([answer.status, answer.headers.get('etag')]).toEqual([400, null]);
  });
});
