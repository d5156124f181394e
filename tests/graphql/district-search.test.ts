import { loadDivisions } from '../../src/ingest';
import { DATABASES } from '../support/databases';
import { openTestGraph, type TestGraph } from './support/open-test-graph';

const FIND = `query ($search: String, $first: Int, $after: String) {
  districts(filter: { search: $search }, first: $first, after: $after) {
    nodes { code } totalCount pageInfo { endCursor hasNextPage }
  }
}`;

interface Found {
  readonly districts: {
    readonly nodes: readonly { readonly code: string }[];
    readonly totalCount: number;
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
  };
}

describe.each(DATABASES)('districts by search (%s)', (database) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openTestGraph(database);
    await graph.storage.districts.save(loadDivisions().filter(({ code }) => /^(12|22|33|50)/.test(code)));
  });
  afterAll(() => graph.close());

  async function find(variables: object): Promise<Found['districts']> {
    return ((await graph.runQuery(FIND, { ...variables })) as Found).districts;
  }

  it.each(['chongqing', '重庆', '5000'])('come closest first: %s', async (search) => {
    expect((await find({ search, first: 1 })).nodes).toEqual([{ code: '500000' }]);
  });

  it('are paged in that order, each once', async () => {
    const whole = await find({ search: 'jilin', first: 100 });
    const first = await find({ search: 'jilin', first: 3 });
    const rest = await find({ search: 'jilin', first: 100, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...rest.nodes]).toEqual(whole.nodes);
    expect(whole.nodes.slice(0, 2)).toEqual([{ code: '220000' }, { code: '220200' }]);
    expect(whole.totalCount).toBe(whole.nodes.length);
  });

  it('refuse a cursor of the list by code', async () => {
    const { endCursor } = (await find({ first: 2 })).pageInfo;
    await expect(find({ search: 'jilin', first: 2, after: endCursor })).rejects.toThrow(/cursor/);
  });

  it('are all of them where null or nothing is sought', async () => {
    const all = (await find({ first: 1 })).totalCount;
    expect((await find({ search: null, first: 1 })).totalCount).toBe(all);
    expect((await find({ search: ' ', first: 1 })).totalCount).toBe(all);
  });
});
