import { placeIn, type AnnualReport } from '../../src/domain';
import { DATABASES } from '../support/databases';
import { codesOf, openTestGraph, type TestGraph } from './support/open-test-graph';
import { manyCounties } from './support/sample-districts';
import { importSamples, type SampleReport } from './support/sample-reports';

const TEXT = '全年主动公开政府信\n息12条，“两微一端”发布信息；答复２０件。';
const COUNTIES = 12;

interface Found {
  readonly searchReports: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly report: { readonly id: string };
      readonly snippet: string;
      readonly snippetStart: number;
      readonly snippetEnd: number;
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const SEARCH = `query ($text: String!, $years: [Int!], $within: ID, $fictional: Boolean, $first: Int, $after: String) {
  searchReports(text: $text, years: $years, within: $within, fictional: $fictional, first: $first, after: $after) {
    totalCount
    nodes { report { id } section start end snippet snippetStart snippetEnd matches }
    pageInfo { hasNextPage endCursor }
  }
}`;

function narrative(text: string): Partial<AnnualReport> {
  const section = { heading: '', subsections: [], place: placeIn('') };
  return {
    sections: [
      { ...section, kind: 'OVERVIEW', text: null },
      { ...section, kind: 'PROBLEMS_AND_IMPROVEMENTS', text },
    ],
  };
}

describe.each(DATABASES)('searchReports (%s)', (database) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openTestGraph(database);
    await graph.storage.districts.save(manyCounties(COUNTIES));
    const codes = Array.from({ length: COUNTIES }, (_, at) => String(910_101 + at));
    await importSamples(graph.storage, [
      ...codes.map((code): SampleReport => ({ code, year: 2022, changes: narrative(TEXT) })),
      { code: '910101', year: 2021, changes: narrative('平台建设') },
      { code: '910102', year: 2021, changes: narrative('平台建设'), source: { trust: 'RECONSTRUCTED' } },
      {
        code: 'bm99000001',
        year: 2022,
        agency: { id: 'bm99000001', kind: 'CENTRAL', name: '示例部', districtCode: null },
        changes: narrative('本部主动公开政府信息'),
      },
    ]);
  });
  afterAll(() => graph.close());

  async function search(variables: Record<string, unknown>): Promise<Found['searchReports']> {
    return ((await graph.runQuery(SEARCH, variables)) as Found).searchReports;
  }

  it('quotes the first match, and says where it stands', async () => {
    const { totalCount, nodes } = await search({ text: '信息', within: '910101' });
    expect([totalCount, nodes]).toEqual([
      1,
      [
        {
          report: { id: '910101-2022' },
          section: 'PROBLEMS_AND_IMPROVEMENTS',
          start: 8,
          end: 11,
          snippet: TEXT,
          snippetStart: 8,
          snippetEnd: 11,
          matches: 2,
        },
      ],
    ]);
    expect(TEXT.slice(8, 11)).toBe('信\n息');
  });

  it.each([
    ['一', '一'],
    ['政府信息', '政府信\n息'],
    ['20件', '２０件'],
    ['"两微一端"', '两微一端'],
    ['发布 答复', '发布'],
  ])('finds %j as %j', async (text, match) => {
    const { nodes } = await search({ text, within: '910103' });
    expect(
      nodes.map(({ snippet, snippetStart, snippetEnd }) => snippet.slice(snippetStart, snippetEnd)),
    ).toEqual([match]);
  });

  it.each(['条两微', '信息 NOT 条文', '', '“”', 'NEAR("信息" "条", 5)'])(
    'finds nothing of %j',
    async (text) => {
      expect(await search({ text, fictional: true })).toEqual({
        totalCount: 0,
        nodes: [],
        pageInfo: { hasNextPage: false, endCursor: null },
      });
    },
  );

  it('searches the real ones unless fictional ones are asked for', async () => {
    const idsOf = async (variables: Record<string, unknown>): Promise<string[]> =>
      (await search({ text: '政府信息', ...variables })).nodes.map(({ report }) => report.id);
    expect(await idsOf({})).toEqual(['bm99000001-2022']);
    expect(await idsOf({ fictional: null })).toEqual(['bm99000001-2022']);
    expect(await idsOf({ fictional: true, first: 100 })).toHaveLength(COUNTIES);
    expect(await idsOf({ within: '910000', first: 100 })).toHaveLength(COUNTIES);
    expect(await idsOf({ within: '110000' })).toEqual([]);
    expect(await idsOf({ within: '110000', fictional: true })).toEqual([]);
    expect(await idsOf({ within: '910000', first: 100 })).toHaveLength(COUNTIES);
    expect(await idsOf({ within: '910000', fictional: false })).toEqual([]);
    expect(await idsOf({ years: [2021] })).toEqual([]);
  });

  it('does not search what was retyped', async () => {
    const { totalCount, nodes } = await search({ text: '平台', fictional: true });
    expect([totalCount, nodes.map(({ report }) => report.id)]).toEqual([1, ['910101-2021']]);
  });

  it('pages through all hits, each once', async () => {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const page: Found['searchReports'] = await search({ text: '信', fictional: true, first: 5, after });
      expect(page.totalCount).toBe(COUNTIES);
      ids.push(...page.nodes.map(({ report }) => report.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(ids).toEqual(Array.from({ length: COUNTIES }, (_, at) => `${910_101 + COUNTIES - 1 - at}-2022`));
  });

  it('takes a statement for the page, one for the texts and one for the total, however many hits', async () => {
    const one = await graph.ask(SEARCH, { text: '信息', fictional: true, first: 1 });
    const all = await graph.ask(SEARCH, { text: '信息', fictional: true, first: 100 });
    expect([one.statements, all.statements]).toEqual([3, 3]);
  });

  it('takes ten words of a single character at most, and any number of longer ones', async () => {
    const singles = [...'全年主动公开政府信息'];
    expect((await search({ text: singles.join(' '), within: '910101' })).totalCount).toBe(1);
    expect(codesOf(await graph.ask(SEARCH, { text: [...singles, '条'].join(' ') }))).toEqual([
      'BAD_USER_INPUT',
    ]);
    expect((await search({ text: '公开，政府'.repeat(190), within: '910101' })).totalCount).toBe(0);
    expect((await search({ text: '公开，政府，'.repeat(160), within: '910101' })).totalCount).toBe(1);
  });

  it('answers a text of 1,000 characters, and refuses a longer one', async () => {
    expect((await search({ text: '信'.repeat(1_000), fictional: true })).nodes).toEqual([]);
    expect(codesOf(await graph.ask(SEARCH, { text: '信'.repeat(1_001) }))).toEqual(['BAD_USER_INPUT']);
    expect(codesOf(await graph.ask(SEARCH, { text: '信', first: 0 }))).toEqual(['BAD_USER_INPUT']);
    expect(codesOf(await graph.ask(SEARCH, { text: '信', after: 'MQ' }))).toEqual(['BAD_USER_INPUT']);
    expect(codesOf(await graph.ask(SEARCH, { text: '', after: 'MQ' }))).toEqual(['BAD_USER_INPUT']);
  });
});
