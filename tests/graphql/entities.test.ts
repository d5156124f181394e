import { DATABASES } from '../support/databases';
import { codesOf, openTestGraph, type Answer, type TestGraph } from './support/open-test-graph';
import { SAMPLE_DISTRICTS } from './support/sample-districts';
import { importSamples, SAMPLE_REPORTS } from './support/sample-reports';

const ENTITIES = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    __typename
    ... on District { code name(year: 2019) report(year: 2022) { newApplications } }
    ... on Agency { id kind }
    ... on Report { id newApplications districtCode }
  }
}`;

describe.each(DATABASES)('another subgraph (%s)', (database) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openTestGraph(database);
    await graph.storage.districts.save(SAMPLE_DISTRICTS);
    await importSamples(graph.storage, SAMPLE_REPORTS);
  });
  afterAll(() => graph.close());

  const ask = (...representations: unknown[]): Promise<Answer> => graph.ask(ENTITIES, { representations });

  it('finds every entity by every key, in the order asked', async () => {
    const report = { __typename: 'Report', id: '900101-2022', newApplications: 15, districtCode: '900101' };
    const { data, errors } = await ask(
      { __typename: 'Report', id: '900101-2022' },
      { __typename: 'District', code: '900101' },
      { __typename: 'Agency', id: '900100.0a1b2c3d' },
      { __typename: 'Report', agencyId: '900101', year: 2022 },
      { __typename: 'District', code: 900103 },
      { __typename: 'District', code: '900101' },
    );
    const county = { __typename: 'District', code: '900101', name: '东县', report: { newApplications: 15 } };
    expect(errors).toEqual([]);
    expect(data).toEqual({
      _entities: [
        report,
        county,
        { __typename: 'Agency', id: '900100.0a1b2c3d', kind: 'DEPARTMENT' },
        report,
        { __typename: 'District', code: '900103', name: '西区', report: { newApplications: 15 } },
        county,
      ],
    });
  });

  it('gets null for a well-formed key that nothing has', async () => {
    const { data, errors } = await ask(
      { __typename: 'District', code: '999999' },
      { __typename: 'Agency', id: '' },
      { __typename: 'Report', id: '900101-1999' },
      { __typename: 'Report', agencyId: '900101', year: -5 },
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({ _entities: [null, null, null, null] });
  });

  it('may know more of an entity than its key', async () => {
    const { data } = await ask({ __typename: 'Agency', id: '900101', budget: { yuan: 12 }, constructor: 1 });
    expect(data).toEqual({ _entities: [{ __typename: 'Agency', id: '900101', kind: 'GOVERNMENT' }] });
  });

  it.each<[string, unknown]>([
    ['a text', 'District'],
    ['a number', 7],
    ['a list', ['District']],
    ['nothing', {}],
    ['a type that is no text', { __typename: 3, code: '900101' }],
    ['an unknown type', { __typename: 'Mayor', id: '1' }],
    ['a type that is no entity', { __typename: 'Cell', field: 'total' }],
    ['the name of a built-in', { __typename: 'constructor', id: '1' }],
    ['no key', { __typename: 'District' }],
    ['half a key', { __typename: 'Report', agencyId: '900101' }],
    ['a null key', { __typename: 'District', code: null }],
    ['an object for a key', { __typename: 'District', code: { $gt: '' } }],
    ['a list for a key', { __typename: 'Agency', id: ['900101'] }],
    ['a truth value for a key', { __typename: 'Report', id: true }],
    ['a fraction for a key', { __typename: 'Agency', id: 1.5 }],
    ['a text for a year', { __typename: 'Report', agencyId: '900101', year: '2022' }],
    ['a year beyond 32 bits', { __typename: 'Report', agencyId: '900101', year: 2 ** 32 }],
    ['a key of 1,001 characters', { __typename: 'Agency', id: '9'.repeat(1_001) }],
  ])('is refused that sends %s', async (_, representation) => {
    const answer = await ask({ __typename: 'District', code: '900101' }, representation);
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    expect(answer.statements).toBe(0);
  });

  it('is refused that sends more than 1,000 representations', async () => {
    const representations = Array.from({ length: 1_001 }, () => ({ __typename: 'District', code: '900101' }));
    expect(codesOf(await ask(...representations))).toEqual(['BAD_USER_INPUT']);
    expect(codesOf(await ask(...representations.slice(1)))).toEqual([]);
  });

  it('reads the schema it composes with', async () => {
    const { data } = await graph.ask('{ _service { sdl } }');
    const { _service } = data as { _service: { sdl: string } };
    expect(_service.sdl).toContain('@key(fields: "agencyId year")');
  });
});
