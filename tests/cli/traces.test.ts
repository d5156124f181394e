import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { Gongkai } from '../support/gongkai';
import { servingAt } from '../support/serving-at';

const gongkai = new Gongkai();
afterAll(() => gongkai.dispose());

const QUERY = 'query Named { district(code: "120110") { name } }';

describe('traces', () => {
  interface SentSpan {
    readonly name: string;
    readonly traceId: string;
    readonly spanId: string;
    readonly parentSpanId?: string;
    readonly attributes: readonly { readonly key: string; readonly value: Record<string, unknown> }[];
  }
  interface Sent {
    readonly resourceSpans: readonly {
      readonly scopeSpans: readonly { readonly spans: readonly SentSpan[] }[];
    }[];
  }

  /** A collector that keeps what it is sent. */
  async function runCollector() {
    const bodies: Sent[] = [];
    const requests: { readonly url: string; readonly headers: IncomingHttpHeaders }[] = [];
    const collector = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        requests.push({ url: request.url!, headers: request.headers });
        bodies.push(JSON.parse(Buffer.concat(chunks).toString('utf8')) as Sent);
        response.setHeader('content-type', 'application/json').end('{}');
      });
    });
    await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
    return {
      endpoint: `http://127.0.0.1:${String((collector.address() as AddressInfo).port)}`,
      requests,
      spans: () =>
        bodies.flatMap(({ resourceSpans }) =>
          resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)),
        ),
      close: () => new Promise((resolve) => collector.close(resolve)),
    };
  }

  /** Serves with an environment, asks once, stops; returns the exit code. */
  async function askOnce(env: NodeJS.ProcessEnv, headers: Record<string, string> = {}): Promise<unknown> {
    const server = gongkai.start(['serve'], { PORT: '0', LOG_LEVEL: 'warn', ...env });
    const exited = once(server, 'exit');
    const url = await servingAt(server);
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: QUERY }),
    });
    expect(await response.json()).toEqual({ data: { district: { name: '东丽区' } } });
    server.kill('SIGTERM');
    return (await exited)[0];
  }

  it('go to a collector: a request, its operation and its reads, beneath the span of the caller', async () => {
    const collector = await runCollector();
    const env = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint, OTEL_SERVICE_NAME: 'a-test' };
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    const traceparent = `00-${traceId}-b7ad6b7169203331-01`;
    // Stopping sends what is left.
    expect(await askOnce(env, { traceparent, 'x-request-id': 'mine' })).toBe(0);
    await collector.close();

    const spans = collector.spans().filter((span) => span.traceId === traceId);
    const [request, operation, read] = ['POST /graphql', 'query Named', 'districts.byCodes'].map((name) =>
      spans.find((span) => span.name === name)!,
    );
    expect(request!.parentSpanId).toBe('b7ad6b7169203331');
    expect(operation!.parentSpanId).toBe(request!.spanId);
    expect(read!.parentSpanId).toBe(operation!.spanId);
    expect(request!.attributes).toContainEqual({ key: 'gongkai.request_id', value: { stringValue: 'mine' } });
    expect(collector.requests.every(({ url }) => url === '/v1/traces')).toBe(true);
    // Nothing that a caller wrote beside the operation's name.
    expect(JSON.stringify(spans)).not.toContain('120110');
  });

  it('that no collector takes hold nothing up', async () => {
    expect(await askOnce({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' })).toBe(0);
  });
});
