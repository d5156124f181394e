import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startGateway } from '../../examples/start-gateway';
import { startHiveGateway } from './hive-gateway';
import { startSubgraphs, type RunningSubgraphs } from './supergraph';

interface RoutedError {
  readonly message: string;
  readonly extensions?: {
    readonly code?: string;
    readonly response?: { readonly body: { readonly errors: readonly RoutedError[] } };
  };
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly RoutedError[];
}

/** Where an entity is not to be found both answer null; Hive Gateway counts its missing non-null field an error too. */
const ROUTERS = [
  { name: 'Apollo Gateway', start: (supergraph: string) => startGateway(supergraph, 0), errorsOfUnknown: 0 },
  { name: 'Hive Gateway', start: startHiveGateway, errorsOfUnknown: 1 },
];

const example = (name: string): string => readFileSync(join(__dirname, '../../examples', name), 'utf8');

let subgraphs: RunningSubgraphs;
beforeAll(async () => {
  subgraphs = await startSubgraphs();
});
afterAll(() => subgraphs.stop());

describe.each(ROUTERS)('a supergraph behind $name', ({ start, errorsOfUnknown }) => {
  let router: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    router = await start(subgraphs.supergraph);
  });
  afterAll(() => router.stop());

  async function ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const response = await fetch(router.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  }

  it("answers the example's query as the example says", async () => {
    expect(await ask(example('supergraph-query.graphql'))).toEqual(
      JSON.parse(example('supergraph-query.json')),
    );
  });

  it('joins a district by its code, in both directions', async () => {
    const { data, errors } = await ask(`{
      district(code: "120110") { fullName population(year: 2024) { year residents source } children { code } }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      district: {
        fullName: '天津市东丽区',
        population: { year: 2020, residents: 857_027, source: expect.stringContaining('census') as unknown },
        children: [],
      },
    });
  });

  it('fetches what @requires names, for reports of every way there', async () => {
    const { data, errors } = await ask(`{
      report(id: "900101-2022") { id newApplications applicationsPer10000Residents }
      agency(id: "900101") { reports(years: [2022]) { applicationsPer10000Residents } }
      district(code: "900101") { population(year: 2022) { residents } report(year: 2022) { applicationsPer10000Residents } }
    }`);
    // As the example's page says how its invented figures are made.
    const residents = 100_000 + ((900_101 * 7_919) % 900_000);
    const rate = Math.round((15 / residents) * 1_000_000) / 100;
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      report: { id: '900101-2022', newApplications: 15, applicationsPer10000Residents: rate },
      agency: { reports: [{ applicationsPer10000Residents: rate }] },
      district: { population: { residents }, report: { applicationsPer10000Residents: rate } },
    });
  });

  it('answers null for keys that nothing has, and where a figure is missing', async () => {
    const { data, errors } = await ask(`{
      unknown: district(code: "999999") { code population(year: 2022) { residents } }
      noReport: report(id: "120110-1999") { applicationsPer10000Residents }
      early: district(code: "120110") { population(year: 2019) { residents } }
      uncounted: district(code: "110101") { population(year: 2022) { residents } }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      unknown: null,
      noReport: null,
      early: { population: null },
      uncounted: { population: null },
    });
  });

  it('hands on a refusal with its code and path, beside what was answered', async () => {
    const { data, errors } = await ask(`{
      report(id: "120110-2022") { applicationsPer10000Residents }
      districts(first: 1000) { nodes { code } }
    }`);
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
    expect(errors?.[0]?.message).toContain('100');
    expect(data ?? null).toBeNull();
  });

  it('hands on why an operation is too large, with its cost', async () => {
    const { errors } = await ask(`{
      district(code: "120110") { ${'children { parent { '.repeat(4)}fullName${' } }'.repeat(4)} }
    }`);
    // Apollo Gateway wraps what a subgraph refuses with a status of its own; Hive Gateway hands the error on.
    const [error] = errors ?? [];
    const [refusal] = error?.extensions?.response?.body.errors ?? [error];
    expect(refusal?.message).toContain('field values');
    expect(refusal?.extensions).toMatchObject({
      code: 'QUERY_TOO_COMPLEX',
      cost: { requested: expect.any(Number) as unknown, maximum: 250_000 },
    });
  });

  it('finds reports by agency and year, all that another subgraph knows', async () => {
    const { data, errors } = await ask(
      '{ letters { text report { id title agency { name } districtCode } } }',
    );
    expect(errors ?? []).toHaveLength(errorsOfUnknown);
    expect(data).toMatchObject({
      letters: [
        { text: 'thanks', report: { id: '120110-2022', districtCode: '120110' } },
        { text: 'lost', report: null },
      ],
    });
  });

  it('finds districts that another subgraph names, in its order, and null for those that do not exist', async () => {
    const { data, errors } = await ask(`{
      districtsByResidents(codes: ["120110", "999999", "330100"], year: 2022) { code fullName }
    }`);
    expect(data).toEqual({
      districtsByResidents: [
        { code: '330100', fullName: '浙江省杭州市' },
        null,
        { code: '120110', fullName: '天津市东丽区' },
      ],
    });
    expect(errors ?? []).toHaveLength(errorsOfUnknown);
  });

  it('reads many districts with as few statements as one', async () => {
    const query = `query ($codes: [ID!]!) {
      districtsByResidents(codes: $codes, year: 2022) { name report(year: 2022) { newApplications agency { name } } }
    }`;
    const statementsFor = async (codes: readonly string[]): Promise<number> => {
      const before = subgraphs.statements();
      const { data } = await ask(query, { codes });
      expect((data as { districtsByResidents: unknown[] }).districtsByResidents).toHaveLength(codes.length);
      return subgraphs.statements() - before;
    };
    const one = await statementsFor(['900101']);
    expect(one).toBeGreaterThan(0);
    expect(await statementsFor(['900101', '900103', '900100', '900000', '120110', '330100'])).toBe(one);
  });
});
