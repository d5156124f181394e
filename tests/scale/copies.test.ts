import { once } from 'node:events';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { composeSupergraph, exampleSubgraphs } from '../../examples/compose-supergraph';
import { startDemographics } from '../../examples/demographics/start-demographics';
import { newToken } from '../../src/storage';
import { startHiveGateway } from '../federation/hive-gateway';
import { startBalancer } from '../support/balancer';
import { Gongkai } from '../support/gongkai';
import { freePort } from '../support/free-port';
import { startReplicatedServers, type ReplicatedServers } from '../support/postgres/replicated-servers';
import { servingAt } from '../support/serving-at';
import { until } from '../support/until';

/** A report of 900100 for 2022, and the same with other figures. */
const PAGE = readFileSync(
  join(__dirname, '../fixtures/documents/fictional-2022-blanks-for-zeros/source.html'),
  'utf8',
);
const CURATOR = newToken();
const CALLERS = 4;
/** Processes start four times, beside all else that a machine does. */
const TIME_LIMIT = 180_000;

/** A process that serves, at an address that it keeps when it is started anew. */
class Copy {
  private child: ChildProcess | undefined;

  private constructor(
    private readonly port: number,
    private readonly env: NodeJS.ProcessEnv,
  ) {}

  static async start(env: NodeJS.ProcessEnv): Promise<Copy> {
    const copy = new Copy(await freePort(), env);
    await copy.start();
    return copy;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    this.child = gongkai.start(['serve'], { ...this.env, PORT: String(this.port) });
    await servingAt(this.child);
  }

  /** Tells it to stop, and returns with what it ended. */
  async stop(): Promise<unknown> {
    if (this.child!.exitCode !== null) return this.child!.exitCode;
    const ended = once(this.child!, 'exit');
    this.child!.kill('SIGTERM');
    return (await ended)[0];
  }
}

const gongkai = new Gongkai();
let servers: ReplicatedServers;
let copies: readonly [Copy, Copy];
beforeAll(async () => {
  servers = await startReplicatedServers();
  const env = {
    DATABASE_URL: servers.primary.url,
    DATABASE_REPLICA_URLS: servers.replica.url,
    CURATOR_TOKENS: CURATOR.hash,
    SHUTDOWN_DELAY_SECONDS: '1',
    LOG_LEVEL: 'fatal',
  };
  // Side by side, on a database without tables.
  copies = await Promise.all([Copy.start(env), Copy.start(env)]);
}, TIME_LIMIT);
afterAll(async () => {
  await Promise.all(copies.map((copy) => copy.stop()));
  await servers.remove();
  gongkai.dispose();
}, TIME_LIMIT);

interface Answer {
  readonly status: number;
  readonly etag: string | null;
  readonly text: string;
}

async function send(url: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(url, init);
  return { status: response.status, etag: response.headers.get('etag'), text: await response.text() };
}

function post(
  url: string,
  query: string,
  variables = {},
  headers: Record<string, string> = {},
): Promise<Answer> {
  return send(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
}

it('is answered by the replica as well', async () => {
  for (const { url } of copies) {
    // A replica is used once its own connection has been looked at. No two questions are the same, for answers are kept.
    let year = 2000;
    await until(async () => {
      await post(`${url}/graphql`, `{ districts(filter: { validIn: ${(year += 1)} }) { totalCount } }`);
      const { text } = await send(`${url}/metrics`, {});
      return (
        text.includes('gongkai_storage_replicas_used 1\n') &&
        !text.includes('gongkai_storage_replica_reads_total 0\n')
      );
    });
  }
});

describe('what is written through one copy', () => {
  const REPORT = `{ report(id: "900100-2022") { revision applicationOutcomes(kinds: [NEW_APPLICATIONS]) { total } } }`;
  const asCurator = { authorization: `Bearer ${CURATOR.token}` };

  async function mutate(copy: Copy, mutation: string, variables: Record<string, unknown>): Promise<void> {
    const { text } = await post(`${copy.url}/graphql`, mutation, variables, asCurator);
    expect(JSON.parse(text)).not.toHaveProperty('errors');
  }

  /** Uploads a document through one and imports it through the other. */
  async function importPage(copy: Copy, other: Copy, page: string): Promise<void> {
    const uploaded = await send(`${other.url}/documents`, {
      method: 'POST',
      headers: { 'content-type': 'text/html', ...asCurator },
      body: page,
    });
    const { sha256 } = JSON.parse(uploaded.text) as { sha256: string };
    const mutation = 'mutation ($sha256: ID!) { importReport(input: { sha256: $sha256 }) { outcome } }';
    await mutate(copy, mutation, { sha256 });
  }

  /** The answer of a copy by POST and by GET, each twice, so that both are kept; all have to be the same. */
  async function answerOf(copy: Copy): Promise<unknown> {
    const address = `${copy.url}/graphql?query=${encodeURIComponent(REPORT)}`;
    const get = (): Promise<Answer> => send(address, { headers: { 'apollo-require-preflight': 'yes' } });
    const answers = [await post(`${copy.url}/graphql`, REPORT), await get()];
    answers.push(await post(`${copy.url}/graphql`, REPORT), await get());
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    return (JSON.parse(answers[0]!.text) as { data: { report: unknown } }).data.report;
  }

  async function tagOf(copy: Copy, known?: string): Promise<Answer> {
    const address = `${copy.url}/graphql?query=${encodeURIComponent(REPORT)}`;
    const headers = {
      'apollo-require-preflight': 'yes',
      ...(known !== undefined && { 'if-none-match': known }),
    };
    return send(address, { headers });
  }

  it('is what the other answers at once, whatever it had kept', async () => {
    const tags = new Set<string>();
    for (let revision = 1; revision <= 8; revision += 1) {
      const [writer, reader] = revision % 2 === 0 ? copies : [copies[1], copies[0]];
      const before = await tagOf(reader);
      expect((await tagOf(reader, before.etag!)).status).toBe(304);

      const total = 187 + revision;
      await importPage(writer, reader, PAGE.replace('<td>188</td>', `<td>${total}</td>`));
      const now = await tagOf(reader, before.etag!);
      expect(now.status).toBe(200);
      expect(await answerOf(reader)).toEqual({ revision, applicationOutcomes: [{ total }] });
      expect(await answerOf(writer)).toEqual({ revision, applicationOutcomes: [{ total }] });
      // Both copies name an answer alike, so a cache before them may ask either.
      expect((await tagOf(writer, now.etag!)).status).toBe(304);
      tags.add(now.etag!);
    }
    expect(tags.size).toBe(8);
  });

  it('is gone from the other when it is retracted, and back when it is restored', async () => {
    const [one, other] = copies;
    await answerOf(other);
    await mutate(one, 'mutation { retractReport(id: "900100-2022", reason: "a test") { changed } }', {});
    expect(await answerOf(other)).toBeNull();
    await mutate(
      other,
      'mutation { restoreRevision(id: "900100-2022", revision: 1, reason: "a test") { changed } }',
      {},
    );
    expect(await answerOf(one)).toMatchObject({ applicationOutcomes: [{ total: 188 }] });
  });
});

/** Callers who ask through the gateway all the time, and what they noted. */
class Load {
  answered = 0;
  readonly failures: string[] = [];
  private isOver = false;
  private readonly callers: readonly Promise<void>[];

  constructor(private readonly url: string) {
    this.callers = Array.from({ length: CALLERS }, (_, at) => this.call(at));
  }

  /** Resolves after so many more answers. */
  async answers(more: number): Promise<void> {
    const wanted = this.answered + more;
    while (this.answered < wanted && this.failures.length === 0) await pause(20);
  }

  async end(): Promise<void> {
    this.isOver = true;
    await Promise.all(this.callers);
  }

  private async call(first: number): Promise<void> {
    const query = `query ($year: Int!) { district(code: "330100") {
      fullName population(year: $year) { year } report(year: 2022) { id } } reportDataset { version } }`;
    for (let turn = first; !this.isOver; turn += 1) {
      const { status, text } = await post(this.url, query, { year: 2015 + (turn % 10) });
      const isWhole = status === 200 && text.includes('浙江省杭州市') && !text.includes('"errors"');
      if (isWhole) this.answered += 1;
      else this.failures.push(`${status} ${text.slice(0, 300)}`);
      await pause(10);
    }
  }
}

test(
  'both copies are restarted, one after the other, behind Hive Gateway, and no request fails',
  async () => {
    const balancer = await startBalancer(copies.map(({ url }) => url));
    const demographics = await startDemographics(0);
    const subgraphs = exampleSubgraphs(`${balancer.url}/graphql`, demographics.url);
    const gateway = await startHiveGateway(composeSupergraph(subgraphs));
    await balancer.untilReady(copies.length);
    const load = new Load(gateway.url);
    try {
      for (const copy of copies) {
        await load.answers(50);
        expect(await copy.stop()).toBe(0);
        await load.answers(20);
        await copy.start();
        await balancer.untilReady(copies.length);
      }
      await load.answers(50);
      await load.end();
      expect(load.failures).toEqual([]);
      for (const { url } of copies) expect(balancer.given.get(url)).toBeGreaterThan(20);
    } finally {
      await load.end();
      await gateway.stop();
      await demographics.stop();
      await balancer.stop();
    }
  },
  TIME_LIMIT,
);
