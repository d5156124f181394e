import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Gongkai } from './gongkai';
import { servingAt } from './serving-at';
import { writeSyntheticDocuments } from './synthetic-documents';

/** How much load, for how long. */
export interface LoadOptions {
  readonly seconds: number;
  readonly connections: number;
  /** How many documents are imported meanwhile. */
  readonly documents: number;
}

/** What came of one kind of request. */
export interface KindResult {
  readonly kind: string;
  readonly requests: number;
  /** How many got 304. */
  readonly unchanged: number;
  /** Milliseconds. */
  readonly median: number;
  readonly p99: number;
}

/** What came of the whole run. */
export interface LoadResult {
  readonly kinds: readonly KindResult[];
  /** One sentence for each request that did not get its whole answer. */
  readonly failures: readonly string[];
  readonly importStatus: number | null;
  readonly serverStatus: number | null;
  /** Requests that were answered after the server was told to stop. */
  readonly answeredWhileStopping: number;
}

interface Kind {
  readonly name: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: string;
  /** Whether an answer is whole. */
  readonly isWhole: (body: string) => boolean;
}

const DISTRICT = `query District { district(code: "120110") { name report(year: 2022) { id title
  applicationOutcomes { kind total } reviewCases { kind total } sections { heading } } } }`;
const COMPARE = `query Compare { compareDistricts(codes: ["120110", "321300"], years: [2022, 2023],
  indicators: [COUNT_NEW_APPLICATIONS, DENIAL_RATE]) { rows { year values { name value } } } }`;
const REPORTS = 'query Reports { reports(first: 20) { nodes { id findings { rule verdict } } } }';
const DATASET = 'query Dataset { reportDataset { reports fictionalReports version } }';

/** Serves the seeded reports to many callers while others are imported, and tells the server to stop under load. */
export async function runMixedLoad(
  gongkai: Gongkai,
  { seconds, connections, documents }: LoadOptions,
): Promise<LoadResult> {
  gongkai.run(['seed']);
  const folder = gongkai.path('documents');
  writeSyntheticDocuments(folder, documents, 7);
  const server = gongkai.start(['serve'], { PORT: '0', LOG_LEVEL: 'warn', SHUTDOWN_DELAY_SECONDS: '1' });
  const served = once(server, 'exit') as Promise<[number | null]>;
  const url = await servingAt(server);
  const kinds = await kindsOf(url);
  const importing = gongkai.start(['import', folder]);
  importing.stdout!.resume();
  importing.stderr!.resume();
  const imported = once(importing, 'exit') as Promise<[number | null]>;

  const load = new Load(url, kinds);
  const callers = Array.from({ length: connections }, (_, at) => load.ask(at));
  const [importStatus] = await Promise.all([imported, pause(seconds * 1_000)]).then(([status]) => status);
  load.isStopping = true;
  server.kill('SIGTERM');
  // As a balancer does: nothing more is sent once the server says that it is not ready.
  while ((await load.send({ ...READY, method: 'GET' })).status === 200) await pause(20);
  load.isOver = true;
  await Promise.all(callers);
  const [serverStatus] = await served;
  load.close();
  return { ...load.result(), importStatus, serverStatus };
}

const READY = { name: '/readyz', path: '/readyz', isWhole: () => true } as const;

/** The callers, and what they noted. */
class Load {
  isStopping = false;
  isOver = false;
  private readonly agent = new Agent({ keepAlive: true });
  private readonly times = new Map<string, number[]>();
  private readonly unchanged = new Map<string, number>();
  private readonly failures: string[] = [];
  private answeredWhileStopping = 0;

  constructor(
    private readonly url: string,
    private readonly kinds: readonly Kind[],
  ) {}

  /** One caller, who asks for every kind in turn and keeps the tags of answers as a browser does. */
  async ask(first: number): Promise<void> {
    const tags = new Map<string, string>();
    for (let turn = first; !this.isOver; turn += 1) {
      const kind = this.kinds[turn % this.kinds.length]!;
      const began = performance.now();
      try {
        const { status, etag, body } = await this.send(kind, tags.get(kind.name));
        this.note(kind, performance.now() - began, status);
        if (etag !== undefined) tags.set(kind.name, etag);
        const isWhole = status === 304 ? body === '' : status === 200 && kind.isWhole(body);
        if (!isWhole) this.failures.push(`${kind.name}: ${status} ${body.slice(0, 200)}`);
      } catch (error) {
        this.failures.push(`${kind.name}: ${String(error)}`);
      }
    }
  }

  send(
    { method, path, body }: Kind,
    tag?: string,
  ): Promise<{ status: number; etag: string | undefined; body: string }> {
    return new Promise((resolve, reject) => {
      const headers = {
        'apollo-require-preflight': 'yes',
        ...(body !== undefined && {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
        }),
        ...(tag !== undefined && { 'if-none-match': tag }),
      };
      const sent = request(new URL(path, this.url), { method, agent: this.agent, headers }, (response) => {
        read(response).then(
          (text) => resolve({ status: response.statusCode!, etag: response.headers.etag, body: text }),
          reject,
        );
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }

  result(): Pick<LoadResult, 'kinds' | 'failures' | 'answeredWhileStopping'> {
    const kinds = [...this.times].map(([kind, times]) => {
      const sorted = [...times].sort((a, b) => a - b);
      return {
        kind,
        requests: sorted.length,
        unchanged: this.unchanged.get(kind) ?? 0,
        median: sorted[Math.floor(sorted.length / 2)]!,
        p99: sorted[Math.floor(sorted.length * 0.99)]!,
      };
    });
    return { kinds, failures: this.failures, answeredWhileStopping: this.answeredWhileStopping };
  }

  close(): void {
    this.agent.destroy();
  }

  private note({ name }: Kind, milliseconds: number, status: number): void {
    const times = this.times.get(name);
    if (times) times.push(milliseconds);
    else this.times.set(name, [milliseconds]);
    if (status === 304) this.unchanged.set(name, (this.unchanged.get(name) ?? 0) + 1);
    if (this.isStopping) this.answeredWhileStopping += 1;
  }
}

async function read(response: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of response.setEncoding('utf8')) text += chunk as string;
  return text;
}

async function kindsOf(url: string): Promise<readonly Kind[]> {
  const query = '{ report(id: "120110-2022") { source { sha256 } } }';
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as { data: { report: { source: { sha256: string } } } };
  const path = `/documents/${data.report.source.sha256}`;
  return [
    ...[DISTRICT, COMPARE, REPORTS, DATASET].flatMap((text) => [post(text), get(text)]),
    { name: 'GET /documents', method: 'GET', path, isWhole: (body) => body.length > 1_000 },
    {
      name: 'GET /documents/text',
      method: 'GET',
      path: `${path}/text`,
      isWhole: (body) => body.length > 1_000,
    },
  ];
}

function post(query: string): Kind {
  return { ...named('POST', query), method: 'POST', path: '/graphql', body: JSON.stringify({ query }) };
}

function get(query: string): Kind {
  const path = `/graphql?${new URLSearchParams({ query }).toString()}`;
  return { ...named('GET', query), method: 'GET', path };
}

function named(method: string, query: string): Pick<Kind, 'name' | 'isWhole'> {
  return {
    name: `${method} ${/query (\w+)/.exec(query)![1]!}`,
    isWhole: (body) => {
      const answer = JSON.parse(body) as { data?: Record<string, unknown> | null; errors?: unknown };
      return answer.errors === undefined && Object.values(answer.data ?? { none: null })[0] !== null;
    },
  };
}
