import { DATABASES } from '../support/databases';
import { codesOf, openTestGraph, type TestGraph } from './support/open-test-graph';
import { SAMPLE_DISTRICTS } from './support/sample-districts';
import { importSamples, SAMPLE_REPORTS } from './support/sample-reports';

const DISTRICT = 'query ($code: ID!) { district(code: $code) { code } }';
const BY_NAME = 'query ($name: String) { districts(filter: { name: $name }) { nodes { code } } }';
const BY_CODES = 'query ($codes: [ID!]) { districts(filter: { codes: $codes }) { nodes { code } } }';
const COMPARE = `query ($codes: [ID!]!, $years: [Int!]!, $indicators: [IndicatorName!]!) {
  compareDistricts(codes: $codes, years: $years, indicators: $indicators) { unknownCodes }
}`;

const many = (count: number, first: number) => Array.from({ length: count }, (_, index) => first + index);
const comparison = (codes: number, years: number, indicators: number): Record<string, unknown> => ({
  codes: many(codes, 900_000).map(String),
  years: many(years, 2000),
  indicators: many(indicators, 0).map(() => 'COUNT_DENIED'),
});

describe.each(DATABASES)('the schema (%s)', (database) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openTestGraph(database);
    await graph.storage.districts.save(SAMPLE_DISTRICTS);
    await importSamples(graph.storage, SAMPLE_REPORTS.slice(0, 3));
  });
  afterAll(() => graph.close());

  it.each<[string, string, Record<string, unknown>, string]>([
    ['a document that is none', '{ district(code: }', {}, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ district(code: "1") { mayor } }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'an unknown enum value',
      '{ districts(filter: { level: MOON }) { totalCount } }',
      {},
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a missing variable', DISTRICT, {}, 'BAD_USER_INPUT'],
    ['a variable of the wrong type', DISTRICT, { code: { a: 1 } }, 'BAD_USER_INPUT'],
    [
      'a year beyond 32 bits',
      'query ($y: Int!) { district(code: "900101") { report(year: $y) { id } } }',
      { y: 2 ** 40 },
      'BAD_USER_INPUT',
    ],
    [
      'an instant that is none',
      'query ($t: DateTime) { report(id: "a", asOf: $t) { id } }',
      { t: '2024-13-01' },
      'BAD_USER_INPUT',
    ],
    ['a mutation that there is none of', 'mutation { deleteReport { id } }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['a subscription, of which there is none', 'subscription { report { id } }', {}, 'BAD_USER_INPUT'],
    [
      'a null where a default stood',
      'query ($f: Boolean = true) { district(code: "900101") { code @skip(if: $f) } }',
      { f: null },
      'BAD_USER_INPUT',
    ],
    ['a string of 1,001 characters', DISTRICT, { code: '9'.repeat(1_001) }, 'BAD_USER_INPUT'],
    ['such a string inside a filter', BY_NAME, { name: '区'.repeat(1_001) }, 'BAD_USER_INPUT'],
    ['a list of 1,001 values', BY_CODES, { codes: many(1_001, 100_000).map(String) }, 'BAD_USER_INPUT'],
    ['such a string inside a list', BY_CODES, { codes: ['9'.repeat(1_001)] }, 'BAD_USER_INPUT'],
    ['a comparison of 101 codes', COMPARE, comparison(101, 1, 1), 'BAD_USER_INPUT'],
    ['a comparison of 21 years', COMPARE, comparison(1, 21, 1), 'BAD_USER_INPUT'],
    ['a comparison of 21 indicators', COMPARE, comparison(1, 1, 21), 'BAD_USER_INPUT'],
  ])('refuses %s', async (_, query, variables, code) => {
    const answer = await graph.ask(query, variables);
    expect(new Set(codesOf(answer))).toEqual(new Set([code]));
    expect(JSON.stringify(answer.errors)).not.toMatch(/SELECT|node_modules|stack|sqlite/i);
  });

  it.each<[string, string, Record<string, unknown>, unknown]>([
    ['an unknown code', DISTRICT, { code: '999999' }, { district: null }],
    ['the empty code', DISTRICT, { code: '' }, { district: null }],
    ['a code that goes on behind a NUL', DISTRICT, { code: '900101\u0000' }, { district: null }],
    ['a lone surrogate', DISTRICT, { code: '\ud800' }, { district: null }],
    ['a number for a code', DISTRICT, { code: 900101 }, { district: { code: '900101' } }],
    ['a name of SQL', BY_NAME, { name: "' OR 1=1 --" }, { districts: { nodes: [] } }],
    ['a name of wildcards', BY_NAME, { name: '%' }, { districts: { nodes: [] } }],
    ['a name of 1,000 characters', BY_NAME, { name: '区'.repeat(1_000) }, { districts: { nodes: [] } }],
    [
      'a list of 1,000 codes',
      BY_CODES,
      { codes: many(1_000, 100_000).map(String) },
      { districts: { nodes: [] } },
    ],
  ])('takes %s for what it is', async (_, query, variables, data) => {
    expect(await graph.runQuery(query, variables)).toEqual(data);
  });

  it('says nothing of a fault of its own', async () => {
    const fault = new Error('SQLITE_CORRUPT: SELECT code FROM district, in /srv/data/gongkai.sqlite');
    jest.spyOn(graph.storage.districts, 'byCodes').mockRejectedValueOnce(fault);
    const { data, errors } = await graph.ask(DISTRICT, { code: '900101' });
    expect(data).toEqual({ district: null });
    expect(errors).toEqual([
      {
        message: 'The server failed to answer.',
        locations: [{ line: 1, column: 22 }],
        path: ['district'],
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      },
    ]);
  });
});
