import { DATABASES } from '../support/databases';
import { codesOf, openTestGraph, type TestGraph } from './support/open-test-graph';
import { manyCounties } from './support/sample-districts';
import { importSamples, type SampleReport } from './support/sample-reports';

interface Page {
  readonly nodes: readonly {
    readonly code?: string;
    readonly id?: string;
    readonly rule?: { readonly id: string };
  }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const PAGE_INFO = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const DISTRICTS = `query ($first: Int, $after: String) {
  page: districts(filter: { level: COUNTY }, first: $first, after: $after) { nodes { code } ${PAGE_INFO} }
}`;
const REPORTS = `query ($first: Int, $after: String, $order: ReportOrder) {
  page: reports(orderBy: $order, first: $first, after: $after) { nodes { id } ${PAGE_INFO} }
}`;
const FINDINGS = `query ($first: Int, $after: String) {
  page: reportFindings(first: $first, after: $after) { nodes { id } ${PAGE_INFO} }
}`;

const TALLIES = `query ($first: Int, $after: String) {
  page: reportFindingTallies(groupBy: RULE, filter: { verdicts: [PASS] }, first: $first, after: $after) {
    nodes { rule { id } } ${PAGE_INFO}
  }
}`;

describe.each(DATABASES)('a connection (%s)', (database) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openTestGraph(database);
    await graph.storage.districts.save(manyCounties(23));
    const samples = [2020, 2021, 2022].flatMap((year): SampleReport[] =>
      ['910101', '910102'].map((code) => ({ code, year })),
    );
    await importSamples(graph.storage, samples);
  });
  afterAll(() => graph.close());

  async function readPage(query: string, variables: Record<string, unknown>): Promise<Page> {
    const { page } = (await graph.runQuery(query, variables)) as { page: Page };
    return page;
  }

  /** Every node of a list, page by page. */
  async function readAll(query: string, variables: Record<string, unknown>): Promise<(string | undefined)[]> {
    const nodes: (string | undefined)[] = [];
    let after: string | null = null;
    do {
      const page = await readPage(query, { ...variables, after });
      nodes.push(...page.nodes.map(({ code, id, rule }) => code ?? id ?? rule?.id));
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    return nodes;
  }

  it('gives every division once, in the order of the codes', async () => {
    const codes = Array.from({ length: 23 }, (_, index) => String(910_101 + index));
    expect(await readAll(DISTRICTS, { first: 5 })).toEqual(codes);
    expect(await readAll(DISTRICTS, { first: 23 })).toEqual(codes);
  });

  it('gives 20 without being told how many', async () => {
    expect((await readPage(DISTRICTS, {})).nodes).toHaveLength(20);
    expect((await readPage(DISTRICTS, { first: null })).nodes).toHaveLength(20);
  });

  it.each([
    [
      'YEAR',
      'ASC',
      ['910101-2020', '910102-2020', '910101-2021', '910102-2021', '910101-2022', '910102-2022'],
    ],
    [
      'YEAR',
      'DESC',
      ['910102-2022', '910101-2022', '910102-2021', '910101-2021', '910102-2020', '910101-2020'],
    ],
    [
      'DISTRICT',
      'ASC',
      ['910101-2020', '910101-2021', '910101-2022', '910102-2020', '910102-2021', '910102-2022'],
    ],
    [
      'IMPORTED_AT',
      'DESC',
      ['910102-2022', '910102-2021', '910102-2020', '910101-2022', '910101-2021', '910101-2020'],
    ],
  ])('sorts reports by %s %s over all pages', async (field, direction, ids) => {
    expect(await readAll(REPORTS, { first: 4, order: { field, direction } })).toEqual(ids);
  });

  it('gives every finding once, in the order of the ids', async () => {
    const ids = await readAll(FINDINGS, { first: 7 });
    expect(ids.length).toBeGreaterThan(100);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('gives every count once, rule by rule, over all pages', async () => {
    const rules = await readAll(TALLIES, { first: 5 });
    expect(rules.length).toBeGreaterThan(10);
    expect(new Set(rules).size).toBe(rules.length);
  });

  it('starts and ends with the cursors of its edges', async () => {
    const answer = await graph.runQuery(
      '{ districts(first: 3) { edges { cursor } pageInfo { startCursor endCursor } } }',
    );
    const { districts } = answer as {
      districts: { edges: { cursor: string }[]; pageInfo: Page['pageInfo'] };
    };
    expect(districts.pageInfo.startCursor).toBe(districts.edges[0]?.cursor);
    expect(districts.pageInfo.endCursor).toBe(districts.edges[2]?.cursor);
  });

  it('counts its total only when asked', async () => {
    const without = await graph.ask('{ districts { nodes { code } } }');
    const counted = await graph.ask('{ districts(first: 1) { nodes { code } totalCount } }');
    expect(counted.statements).toBe(without.statements + 1);
    expect(counted.data).toEqual({ districts: { nodes: [{ code: '910000' }], totalCount: 25 } });
  });

  it.each([0, -1, 101, 1_000_000])('refuses a page of %d', async (first) => {
    expect(codesOf(await graph.ask(DISTRICTS, { first }))).toEqual(['BAD_USER_INPUT']);
  });

  describe('refuses the cursor', () => {
    it.each([
      ['that is empty', () => ''],
      ['of another list', (cursors: Cursors) => cursors.reports],
      ['that was tampered with', (cursors: Cursors) => cursors.districts.replace(/.$/, '!')],
      ['of 1,001 characters', () => 'A'.repeat(1_001)],
      ['with a lone surrogate', () => '\ud800'],
    ])('%s', async (_, choose) => {
      const cursors = await someCursors();
      expect(codesOf(await graph.ask(DISTRICTS, { after: choose(cursors) }))).toEqual(['BAD_USER_INPUT']);
    });

    it('of another order', async () => {
      const { reports } = await someCursors();
      const order = { field: 'DISTRICT', direction: 'ASC' };
      expect(codesOf(await graph.ask(REPORTS, { after: reports, order }))).toEqual(['BAD_USER_INPUT']);
    });
  });

  interface Cursors {
    readonly districts: string;
    readonly reports: string;
  }

  async function someCursors(): Promise<Cursors> {
    const [districts, reports] = await Promise.all([
      readPage(DISTRICTS, { first: 2 }),
      readPage(REPORTS, { first: 2, order: { field: 'YEAR', direction: 'ASC' } }),
    ]);
    return { districts: districts.pageInfo.endCursor ?? '', reports: reports.pageInfo.endCursor ?? '' };
  }
});
