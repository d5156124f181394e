import { DATABASES } from '../support/databases';
import { openTestGraph, type TestGraph } from './support/open-test-graph';
import { manyCounties } from './support/sample-districts';
import { importSamples, type SampleReport } from './support/sample-reports';

const COUNTIES = 100;
const YEARS = [2021, 2022];
const codes = Array.from({ length: COUNTIES }, (_, index) => String(910_101 + index));

/** Queries that go down from many districts, with the statements each hop is worth. */
const NESTED: readonly (readonly [name: string, statements: number, selection: string])[] = [
  [
    'the compare query',
    4,
    `name report(year: 2022) {
      id year
      applicationOutcomes { kind total }
      reviewCases { kind upheld corrected otherResult pending total }
    }`,
  ],
  ['the consistency of all years', 3, 'consistency { year consistency { errors assessed } }'],
  ['parents and ancestors', 3, 'parent { parent { code } } ancestors { name }'],
  ['neighbours by way of the parent', 3, 'parent { children { name } }'],
  ['agencies with their districts and reports', 4, 'agencies { name district { code } reports { year } }'],
  ['reports of all years with their agencies', 3, 'reports { agency { name } year }'],
  [
    'everything in a report',
    11,
    `report(year: 2022) {
      newApplications
      sections { text subsections { heading } } statements { value place { start } } extraRows { label } consistency { errors }
      disclosureCategories { kind cells { value } }
      applicationOutcomes { label cells { value place { row } } }
      reviewCases { kind cells { value } }
      findings { message cells { value } report { id } }
    }`,
  ],
  [
    'neighbours in time with their rows',
    6,
    'report(year: 2022) { previous { newApplications next { id } } next { id } revisions { revision } }',
  ],
  [
    'findings with what curators decided about them',
    4,
    'report(year: 2022) { findings { id stale review { decision reviewer } } }',
  ],
  ['one indicator of a year', 3, 'indicator(name: DENIAL_RATE, year: 2022, basis: RESOLVABLE) { value }'],
  [
    'every indicator of a report with what it rests on',
    7,
    'report(year: 2022) { indicators { value explanation cells { value } findings { verdict report { id } } } }',
  ],
  [
    'a trend with what its values rest on',
    5,
    'trend(indicator: DENIAL_RATE, from: 2021, to: 2022) { points { value { value cells { value } findings { verdict } } report { id } } breaks { note } predecessors { name } }',
  ],
  [
    'a trend over all years',
    4,
    'trend(indicator: DENIAL_RATE, lineage: SUMMED) { points { year value { value } } }',
  ],
  ['a report and back', 3, 'report(year: 2022) { district { report(year: 2022) { district { code } } } }'],
];

describe.each(DATABASES)('the number of statements (%s)', (database) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openTestGraph(database);
    await graph.storage.districts.save(manyCounties(COUNTIES));
    const samples = codes.flatMap((code) => YEARS.map((year): SampleReport => ({ code, year })));
    await importSamples(graph.storage, samples);
  });
  afterAll(() => graph.close());

  async function count(query: string, variables: Record<string, unknown>): Promise<number> {
    const { errors, statements, data } = await graph.ask(query, variables);
    expect(errors).toEqual([]);
    // A query that reached nothing would need no statements either.
    expect(JSON.stringify(data).match(/null/g)?.length ?? 0).toBeLessThan(JSON.stringify(data).length / 20);
    return statements;
  }

  it.each(NESTED)('of %s is %d, for 2 districts as for 50', async (_, statements, selection) => {
    const query = `query ($codes: [ID!]) {
      districts(filter: { codes: $codes }, first: 50) { nodes { ${selection} } }
    }`;
    expect(await count(query, { codes: codes.slice(0, 2) })).toBe(statements);
    expect(await count(query, { codes: codes.slice(0, 50) })).toBe(statements);
  });

  it.each([
    ['District', 2, 'code', 'name report(year: 2022) { id }'],
    ['Agency', 2, 'id', 'name district { name }'],
    ['Report', 2, 'id', 'newApplications'],
  ])('of _entities for %s is %d, for 2 as for 100', async (type, statements, key, selection) => {
    const query = `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on ${type} { ${selection} } }
    }`;
    const representations = codes.map((code) => ({
      __typename: type,
      [key]: type === 'Report' ? `${code}-2022` : code,
    }));
    expect(await count(query, { representations: representations.slice(0, 2) })).toBe(statements);
    expect(await count(query, { representations })).toBe(statements);
  });

  it('of a comparison is 4, for one district as for 100 in 20 years by 20 indicators', async () => {
    const query = `query ($codes: [ID!]!, $years: [Int!]!, $indicators: [IndicatorName!]!) {
      compareDistricts(codes: $codes, years: $years, indicators: $indicators) {
        rows { report { id } values { value } }
      }
    }`;
    const years = Array.from({ length: 20 }, (_, index) => 2022 - index);
    const indicators = Array.from({ length: 18 }, () => 'COUNT_DENIED').concat(
      'COUNT_NEW_APPLICATIONS',
      'COUNT_LITIGATIONS',
    );
    const one = await graph.ask(query, { codes: codes.slice(0, 1), years: [2022], indicators });
    const all = await graph.ask(query, { codes, years, indicators });
    expect([one.statements, all.statements]).toEqual([4, 4]);
    const { compareDistricts } = all.data as { compareDistricts: { rows: { report: unknown }[] } };
    expect(compareDistricts.rows).toHaveLength(COUNTIES * years.length);
    expect(compareDistricts.rows.filter(({ report }) => report !== null)).toHaveLength(
      COUNTIES * YEARS.length,
    );
  });

  it('of a comparison of rates with their cells and findings is 6, for 2 districts as for 20', async () => {
    const query = `query ($codes: [ID!]!) {
      compareDistricts(codes: $codes, years: [2021, 2022], indicators: [DENIAL_RATE, DISPUTE_RATE], basis: RECEIVED) {
        rows { values { value explanation cells { value } findings { verdict report { id } } } }
        spreads { indicator year count minimum median maximum }
      }
    }`;
    expect(await count(query, { codes: codes.slice(0, 2) })).toBe(6);
    expect(await count(query, { codes: codes.slice(0, 20) })).toBe(6);
  });

  it('of findings and their reviews is 2, for 2 as for 100', async () => {
    const query = `query ($first: Int) {
      reportFindings(filter: { reviewed: false, stale: false }, first: $first) { nodes { id stale review { note } } }
    }`;
    const statements = async (first: number): Promise<number> =>
      (await graph.ask(query, { first })).statements;
    expect([await statements(2), await statements(100)]).toEqual([2, 2]);
  });

  it('of counted findings is 2, for 2 districts as for 100', async () => {
    const query = `query ($first: Int) {
      reportFindingTallies(groupBy: DISTRICT, filter: { verdicts: [PASS] }, first: $first) {
        nodes { findings reports district { name } }
        totalCount
      }
    }`;
    expect([await count(query, { first: 2 }), await count(query, { first: 100 })]).toEqual([2, 2]);
  });

  it('of findings and their reports is 4, for 2 as for 100', async () => {
    const query = `query ($first: Int) {
      reportFindings(filter: { rules: ["T3-ROW"] }, first: $first) { nodes { cells { value } report { id district { name } } } }
    }`;
    expect(await count(query, { first: 2 })).toBe(4);
    expect(await count(query, { first: 100 })).toBe(4);
  });
});
