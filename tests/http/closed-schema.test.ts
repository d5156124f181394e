import { codesOf, runServer, type Answer, type TestServer } from './running-server';

let server: TestServer;
let closed: TestServer;
beforeAll(async () => {
  [server, closed] = await Promise.all([runServer(), runServer({ introspection: false })]);
});
afterAll(() => Promise.all([server.close(), closed.close()]));

const messageOf = ({ body }: Answer): string => body.errors![0]!.message;

describe('with introspection switched off', () => {
  it.each(['{ __schema { queryType { name } } }', '{ __type(name: "Report") { name } }'])(
    '%s is refused in our own words',
    async (query) => {
      const answer = await closed.ask({ query });
      expect([answer.status, codesOf(answer)]).toEqual([400, ['INTROSPECTION_DISABLED']]);
      expect(messageOf(answer)).toBe(
        'Introspection is switched off here; the text of the schema is at /schema.graphql.',
      );
    },
  );

  it('types of objects and the text of the schema are told, which routers ask for', async () => {
    expect((await closed.ask({ query: '{ __typename }' })).body.data).toEqual({ __typename: 'Query' });
    const { body } = await closed.ask({ query: '{ _service { sdl } }' });
    expect((body.data as { _service: { sdl: string } })._service.sdl).toContain('type District');
    expect(await (await closed.fetch('/schema.graphql')).text()).toContain('type District');
  });

  it.each<[string, object]>([
    ['field', { query: '{ district(code: "1") { nam } }' }],
    ['argument', { query: '{ district(cod: "1") { name } }' }],
    ['type', { query: 'query ($of: ReportFilte) { reports(filter: $of) { totalCount } }' }],
    ['value of a literal', { query: '{ districts(filter: { level: COUNT }) { totalCount } }' }],
    [
      'value of a variable',
      {
        query: 'query ($of: DistrictFilter) { districts(filter: $of) { totalCount } }',
        variables: { of: { level: 'COUNT' } },
      },
    ],
    [
      'field of a variable',
      {
        query: 'query ($of: DistrictFilter) { districts(filter: $of) { totalCount } }',
        variables: { of: { leve: 'COUNTY' } },
      },
    ],
    [
      'field of a variable, after words of the caller that read like a suggestion',
      {
        query: 'query ($of: DistrictFilter) { districts(filter: $of) { totalCount } }',
        variables: { of: { leve: 'Did you mean it?' } },
      },
    ],
  ])('a wrong %s is named, and no right one', async (_, request) => {
    const [open, told] = [messageOf(await server.ask(request)), messageOf(await closed.ask(request))];
    expect(open).toMatch(/ Did you mean [^?]+\?$/);
    expect(told).toBe(open.replace(/ Did you mean [^?]+\?$/, ''));
  });
});
