import { DATABASES } from '../support/databases';
import { codesOf, openTestGraph, type TestGraph } from './support/open-test-graph';
import { manyCounties, SAMPLE_DISTRICTS } from './support/sample-districts';
import { importSamples, type SampleReport } from './support/sample-reports';

const COUNTIES = 45;
const codes = Array.from({ length: COUNTIES }, (_, at) => String(910_101 + at));

/** Counties whose applications are 100, 101, … but every fifth as many as the one before; the last has no report. */
const newApplications = (at: number): number => 100 + (at % 5 === 4 ? at - 1 : at);
const SAMPLES: readonly SampleReport[] = codes.slice(0, -1).map((code, at) => {
  const total = String(newApplications(at));
  return { code, year: 2022, cells: { '1': { naturalPerson: total, total: at === 0 ? '' : total } } };
});

const RANK = `query ($first: Int, $after: String, $order: SortOrder, $within: ID, $minimum: Int) {
  rankDistricts(indicator: COUNT_NEW_APPLICATIONS, year: 2022, level: COUNTY, within: $within, fictional: true,
      minimumDenominator: $minimum, order: $order, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { rank tied district { code } value { value explanation cells { text } } }
    excluded(first: 3) { totalCount nodes { reason district { code } } }
  }
}`;

interface RankingAnswer {
  readonly rankDistricts: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly {
      readonly rank: number;
      readonly tied: boolean;
      readonly district: { readonly code: string };
      readonly value: {
        readonly value: number;
        readonly explanation: string;
        readonly cells: readonly unknown[];
      };
    }[];
    readonly excluded: { readonly totalCount: number; readonly nodes: readonly unknown[] };
  };
}

describe.each(DATABASES)('rankings, standings and sums (%s)', (database) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openTestGraph(database);
    await graph.storage.districts.save([...SAMPLE_DISTRICTS, ...manyCounties(COUNTIES)]);
    await importSamples(graph.storage, [
      ...SAMPLES,
      { code: '900101', year: 2022, cells: { '1': { naturalPerson: '5000', total: '5000' } } },
      { code: '900101', year: 2020, form: 'FORM_2019' },
      { code: '910100', year: 2022 },
    ]);
  });
  afterAll(() => graph.close());

  const rank = async (variables: Record<string, unknown> = {}): Promise<RankingAnswer['rankDistricts']> =>
    ((await graph.runQuery(RANK, variables)) as RankingAnswer).rankDistricts;

  it('rank every district once, page after page, equal ones by code', async () => {
    const seen: RankingAnswer['rankDistricts']['nodes'][number][] = [];
    let after: string | null = null;
    do {
      const page: RankingAnswer['rankDistricts'] = await rank({ first: 7, after });
      seen.push(...page.nodes);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    const expected = SAMPLES.map(({ code }, at) => [code, newApplications(at)] as const)
      .slice(1)
      .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
    expect(seen.map(({ district, value }) => [district.code, value.value])).toEqual([
      ['900101', 5000],
      ...expected,
    ]);
    for (const { rank: place, tied, value } of seen) {
      expect(place).toBe(1 + seen.filter((other) => other.value.value > value.value).length);
      expect(tied).toBe(seen.filter((other) => other.value.value === value.value).length > 1);
      expect(value.cells).toHaveLength(1);
    }
  });

  it('list what is not ranked, with the reason', async () => {
    const { totalCount, excluded } = await rank({ within: '910000' });
    expect(totalCount).toBe(COUNTIES - 2);
    expect(excluded).toEqual({
      totalCount: 2,
      nodes: [
        { reason: 'NOT_STATED', district: { code: codes[0] } },
        { reason: 'NO_REPORT', district: { code: codes.at(-1) } },
      ],
    });
  });

  it('leave real and fictional districts apart', async () => {
    const query = (fictional: string): string =>
      `{ rankDistricts(indicator: COUNT_NEW_APPLICATIONS, year: 2022, level: COUNTY ${fictional}) { totalCount } }`;
    expect(await graph.runQuery(query(''))).toEqual({ rankDistricts: { totalCount: 0 } });
    expect(await graph.runQuery(query(', within: "910100"'))).toEqual({ rankDistricts: { totalCount: 43 } });
  });

  it('take as many statements for a first page as for a later one', async () => {
    const { data, statements } = await graph.ask(RANK, { first: 2 });
    const { endCursor } = (data as RankingAnswer).rankDistricts.pageInfo;
    const later = await graph.ask(RANK, { first: 30, after: endCursor });
    expect(later.errors).toEqual([]);
    expect(later.statements).toBe(statements);
  });

  it('refuse the cursor of another ranking', async () => {
    const { pageInfo } = await rank({ first: 2 });
    for (const other of [{ order: 'ASC' }, { within: '910000' }, { minimum: 0 }]) {
      expect(codesOf(await graph.ask(RANK, { first: 2, after: pageInfo.endCursor, ...other }))).toEqual([
        'BAD_USER_INPUT',
      ]);
    }
    expect(codesOf(await graph.ask(RANK, { minimum: -1 }))).toEqual(['BAD_USER_INPUT']);
  });

  it('tell how a district stands among its siblings, its province and its nation', async () => {
    const standing = (among: string): string =>
      `${among}: standing(indicator: COUNT_NEW_APPLICATIONS, year: 2022, among: ${among}) { rank tied of excluded percentile reason value { value } }`;
    const query = `query ($code: ID!) { district(code: $code) { ${['SIBLINGS', 'PROVINCE', 'NATION'].map(standing).join(' ')} } }`;
    const { district } = (await graph.runQuery(query, { code: '910140' })) as {
      district: Record<string, { rank: number; of: number; percentile: number }>;
    };
    // The fortieth is every fifth: as many as the one before, and four are above.
    expect(district['SIBLINGS']).toEqual({
      rank: 5,
      tied: true,
      of: 43,
      excluded: 2,
      percentile: (43 - 4 - 1) / 43,
      reason: null,
      value: { value: 138 },
    });
    expect(district['PROVINCE']).toEqual(district['SIBLINGS']);
    expect(district['NATION']).toMatchObject({ rank: 6, of: 44 });
    expect(await graph.runQuery(query, { code: codes.at(-1) })).toMatchObject({
      district: { NATION: { rank: null, of: 44, reason: 'NO_REPORT', value: { value: null } } },
    });
  });

  it('take as many statements for the standings of many districts as of two', async () => {
    const query = `query ($codes: [ID!]!) { districts(filter: { codes: $codes }, first: 100) { nodes {
      standing(indicator: COUNT_NEW_APPLICATIONS, year: 2022, among: NATION) { rank value { value } } } } }`;
    const two = await graph.ask(query, { codes: codes.slice(2, 4) });
    const many = await graph.ask(query, { codes });
    expect(many.errors).toEqual([]);
    expect(many.statements).toBe(two.statements);
  });

  const AGGREGATE = `query ($groupBy: [AggregateDimension!]!, $indicators: [IndicatorName!]!, $years: [Int!]!) {
    aggregateReports(indicators: $indicators, years: $years, groupBy: $groupBy, level: COUNTY, fictional: true) {
      year form applicantType province { code } prefecture { code } reportsCounted districtsExpected
      values { value { value numerator denominator missing explanation(language: EN) } reportsCounted excluded { reason count } }
    }
  }`;
  const aggregate = async (groupBy: string[], indicators: string[], years = [2022]): Promise<object[]> =>
    ((await graph.runQuery(AGGREGATE, { groupBy, indicators, years })) as { aggregateReports: object[] })
      .aggregateReports;

  it('add up by province, and say what is left out', async () => {
    const sum = SAMPLES.slice(1).reduce((all, _, at) => all + newApplications(at + 1), 0);
    expect(await aggregate(['PROVINCE', 'YEAR'], ['COUNT_NEW_APPLICATIONS'])).toMatchObject([
      {
        year: 2022,
        province: { code: '900000' },
        prefecture: null,
        reportsCounted: 1,
        // 东区 and 西区; 小县 was abolished.
        districtsExpected: 2,
        values: [
          { value: { value: 5000 }, reportsCounted: 1, excluded: [{ reason: 'NO_REPORT', count: 1 }] },
        ],
      },
      {
        province: { code: '910000' },
        reportsCounted: COUNTIES - 1,
        districtsExpected: COUNTIES,
        values: [
          {
            value: { value: sum, explanation: `Of 43 reports together: ${sum}` },
            reportsCounted: 43,
            excluded: [
              { reason: 'NOT_STATED', count: 1 },
              { reason: 'NO_REPORT', count: 1 },
            ],
          },
        ],
      },
    ]);
  });

  it('weigh rates by their denominators, by type of applicant as well', async () => {
    const [all] = await aggregate([], ['DISCLOSURE_RATE']);
    const types = (await aggregate(['APPLICANT_TYPE'], ['COUNT_NEW_APPLICATIONS'])) as {
      applicantType: string;
      values: { value: { value: number } }[];
    }[];
    expect(all).toMatchObject({ year: null, form: null, applicantType: null, reportsCounted: 45 });
    expect(types.map(({ applicantType }) => applicantType).sort()).toEqual([
      'COMMERCIAL_ENTERPRISE',
      'LEGAL_SERVICE_ORGANIZATION',
      'NATURAL_PERSON',
      'OTHER_ORGANIZATION',
      'PUBLIC_WELFARE_ORGANIZATION',
      'RESEARCH_INSTITUTION',
    ]);
    const people = types.find(({ applicantType }) => applicantType === 'NATURAL_PERSON');
    const expected = 5000 + SAMPLES.reduce((sum, _, at) => sum + newApplications(at), 0);
    expect(people!.values[0]!.value.value).toBe(expected);
  });

  it('group by form what reports show', async () => {
    expect(await aggregate(['FORM'], ['COUNT_OTHER_REMAINDER'], [2020, 2022])).toMatchObject([
      {
        form: 'FORM_2019',
        districtsExpected: null,
        reportsCounted: 1,
        values: [{ value: { missing: 'NO_REPORT' }, excluded: [{ reason: 'NOT_ON_THIS_FORM', count: 1 }] }],
      },
      { form: 'FORM_2021', reportsCounted: 45 },
    ]);
  });

  it('refuse to divide by type of applicant what the form does not', async () => {
    const answer = await graph.ask(AGGREGATE, {
      groupBy: ['APPLICANT_TYPE'],
      indicators: ['LITIGATION_LOSS_RATE'],
      years: [2022],
    });
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
  });
});
