import { observedParser } from '../../src/http/telemetry/observed-parser';
import { Metrics } from '../../src/http/telemetry/metrics';
import { OperationNames } from '../../src/http/telemetry/operation-names';
import { runServer, SAMPLE_COUNTY, type TestServer } from './running-server';

const DISTRICT = `query Named { district(code: "${SAMPLE_COUNTY.code}") { name parent { name } } }`;

describe('/metrics', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await runServer();
  });
  afterAll(() => server.close());

  /** The value of a series; 0 of one that is not there. */
  async function valueOf(series: string): Promise<number> {
    const lines = (await (await server.fetch('/metrics')).text()).split('\n');
    return Number(lines.find((line) => line.startsWith(`${series} `))?.slice(series.length + 1) ?? 0);
  }

  it('counts requests by the pattern of their route, and operations by name', async () => {
    await server.ask({ query: DISTRICT });
    await server.ask({ query: '{ nothing }' });
    await server.fetch('/documents/0000');
    await server.fetch('/no/such/place');
    expect(await valueOf('gongkai_http_requests_total{method="POST",route="/graphql",status="200"}')).toBe(1);
    expect(
      await valueOf('gongkai_http_requests_total{method="GET",route="/documents/:sha256",status="404"}'),
    ).toBe(1);
    expect(await valueOf('gongkai_http_requests_total{method="GET",route="(none)",status="404"}')).toBe(1);
    expect(
      await valueOf('gongkai_graphql_operation_duration_seconds_count{operation="Named",type="query"}'),
    ).toBe(1);
    expect(await valueOf('gongkai_graphql_errors_total{code="GRAPHQL_VALIDATION_FAILED"}')).toBe(1);
    expect(await valueOf('gongkai_storage_read_keys_sum{call="districts.byCodes"}')).toBe(1);
    expect(await valueOf('gongkai_graphql_operation_reads_sum')).toBe(1);
  });

  it('tells of the caches, the statements, the dataset and the process', async () => {
    const query = '{ reportDataset { reports } }';
    const hits = await valueOf('gongkai_response_cache_hits_total');
    const statements = await valueOf('gongkai_storage_statements_total');
    for (let time = 0; time < 3; time += 1) await server.ask({ query });
    expect(await valueOf('gongkai_response_cache_hits_total')).toBe(hits + 2);
    expect(await valueOf('gongkai_response_cache_bytes')).toBeGreaterThan(0);
    expect(await valueOf('gongkai_storage_statements_total')).toBeGreaterThan(statements);
    expect(await valueOf('gongkai_dataset_reports')).toBe(0);
    expect(await valueOf('process_resident_memory_bytes')).toBeGreaterThan(0);
  });

  it('can be off', async () => {
    const without = await runServer({ metrics: false });
    expect((await without.fetch('/metrics')).status).toBe(404);
    expect((await without.ask({ query: DISTRICT })).body.errors).toBeUndefined();
    await without.close();
  });
});

test('however many names clients make up, there are a hundred and two labels at most', () => {
  const names = new OperationNames();
  const labels = new Set(Array.from({ length: 500 }, (_, at) => names.labelOf(`Q${String(at)}`)));
  labels.add(names.labelOf(null)).add(names.labelOf('x'.repeat(1_000)));
  expect(labels.size).toBe(102);
  expect(names.labelOf('Q0')).toBe('Q0');
  expect(names.labelOf('Q499')).toBe('(other)');
});

test('documents are counted by what came of them', async () => {
  const metrics = new Metrics();
  const nothing = { report: null, findings: [], diagnostics: [], district: null } as unknown;
  const outcomes = [() => Promise.resolve(nothing), () => Promise.reject(new Error())];
  const parser = observedParser({ parse: () => outcomes.shift()!() as never }, metrics);
  const ask = () => parser.parse(new Uint8Array(), { fileName: null, url: null }, {});
  await ask();
  await expect(ask()).rejects.toThrow();
  const text = await metrics.text();
  expect(text).toContain('gongkai_documents_parsed_total{outcome="no_report"} 1');
  expect(text).toContain('gongkai_documents_parsed_total{outcome="failed"} 1');
  expect(text).toContain('gongkai_documents_parsing 0');
});
