import { runServer, type Answer, type TestServer } from './running-server';

let server: TestServer;
let closed: TestServer;
beforeAll(async () => {
  [server, closed] = await Promise.all([runServer(), runServer({ introspection: false })]);
});
afterAll(() => Promise.all([server.close(), closed.close()]));

const messageOf = ({ body }: Answer): string => body.errors![0]!.message;

describe('with introspection switched off', () => {
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
