import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { newToken } from '../../src/storage';
import { Gongkai } from '../support/gongkai';
import {
  startReplicatedServers,
  type PostgresServer,
  type ReplicatedServers,
} from '../support/postgres/replicated-servers';
import { servingAt } from '../support/serving-at';
import { writeSyntheticDocuments } from '../support/synthetic-documents';

const DOCUMENTS = 60;
/** Processes start four times, beside all else that a machine does. */
const TIME_LIMIT = 180_000;
const ROWS_OF_A_REPORT = {
  application_outcome: 25,
  review_case: 3,
  disclosure_category: 6,
  revision_cells: 1,
};
const CURATOR = newToken();
const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` });

let servers: ReplicatedServers;
const gongkai = new Gongkai();
const started: ChildProcess[] = [];
beforeAll(async () => {
  servers = await startReplicatedServers();
  // What an operator sets who wants to lose nothing: a commit waits until the replica has it.
  await servers.primary.ask(`ALTER SYSTEM SET synchronous_standby_names = '*'`);
  await servers.primary.ask('SELECT pg_reload_conf()');
}, TIME_LIMIT);
afterAll(async () => {
  await Promise.all(started.map(end));
  await servers.remove();
  gongkai.dispose();
}, TIME_LIMIT);

function start(args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  const child = gongkai.start(args, { ...env, PORT: '0', CURATOR_TOKENS: CURATOR.hash, LOG_LEVEL: 'fatal' });
  started.push(child);
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

async function importAll(env: NodeJS.ProcessEnv): Promise<{ status: number | null; stderr: string }> {
  const child = start(['import', gongkai.path('documents'), '--summary', gongkai.path('summary.json')], env);
  child.stdout!.resume();
  const [stderr, [status]] = await Promise.all([
    text(child.stderr!),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  return { status, stderr };
}

async function revisionsIn(server: PostgresServer): Promise<readonly string[]> {
  return (await server.ask('SELECT id FROM report_revision ORDER BY id')).map(({ id }) => id as string);
}

/** How many rows of the parts of reports there are, by table. */
async function partsIn(server: PostgresServer): Promise<Record<string, number>> {
  const counts = Object.keys(ROWS_OF_A_REPORT).map(
    (table) => `(SELECT count(*)::int FROM ${table}) AS ${table}`,
  );
  const [row] = await server.ask(`SELECT ${counts.join(', ')}`);
  return row as Record<string, number>;
}

interface Answer {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly body: { readonly data?: unknown; readonly errors?: readonly { extensions: { code: string } }[] };
}

async function get(url: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(url, init);
  return {
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    body: (await response.json()) as Answer['body'],
  };
}

function ask(server: string, query: string, headers: Record<string, string> = {}): Promise<Answer> {
  return get(`${server}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
}

const COUNT = '{ reportDataset { fictionalReports } }';
const RETRACT = 'mutation { retractReport(id: "900100-2023", reason: "a test") { changed } }';
const UNAVAILABLE = expect.objectContaining({
  status: 503,
  retryAfter: '5',
  body: expect.objectContaining({
    errors: [expect.objectContaining({ extensions: { code: 'SERVICE_UNAVAILABLE' } })],
  }) as unknown,
}) as unknown;

test(
  'a primary killed in the middle of an import loses nothing that was stored, and says so to everybody',
  async () => {
    const { primary, replica } = servers;
    const env = { DATABASE_URL: primary.url, DATABASE_REPLICA_URLS: replica.url };
    writeSyntheticDocuments(gongkai.path('documents'), DOCUMENTS, 5);
    const url = await servingAt(start(['serve'], env));
    expect(await ask(url, COUNT)).toMatchObject({
      body: { data: { reportDataset: { fictionalReports: 0 } } },
    });

    const importing = importAll(env);
    let stored: readonly string[] = [];
    while (stored.length < DOCUMENTS / 5) {
      await pause(5);
      stored = await revisionsIn(primary);
    }
    await primary.kill();

    const { status, stderr } = await importing;
    expect(status).toBe(1);
    expect(stderr).toMatch(/^gongkai: The database cannot be used: .+\.\n$/);
    expect(await ask(url, COUNT)).toEqual(UNAVAILABLE);
    expect(await ask(url, RETRACT, bearer(CURATOR.token))).toEqual(UNAVAILABLE);
    // Whether the database knows this token nobody can say.
    expect(await ask(url, COUNT, bearer(newToken().token))).toEqual(UNAVAILABLE);
    expect(await get(`${url}/data/reports.json`)).toEqual(UNAVAILABLE);
    expect(await get(`${url}/documents/${'0'.repeat(64)}`)).toEqual(UNAVAILABLE);
    expect(await get(`${url}/readyz`)).toMatchObject({ status: 503, body: { status: 'unavailable' } });

    await replica.ask('SELECT pg_promote()');
    const after = await revisionsIn(replica);
    expect(after).toEqual(expect.arrayContaining([...stored]));
    expect(after.length).toBeLessThan(DOCUMENTS);
    for (const [table, rows] of Object.entries(ROWS_OF_A_REPORT))
      expect([table, (await partsIn(replica))[table]]).toEqual([table, rows * after.length]);

    const again = await importAll({ DATABASE_URL: replica.url });
    expect(again.status).toBe(0);
    expect(JSON.parse(readFileSync(gongkai.path('summary.json'), 'utf8'))).toMatchObject({
      created: DOCUMENTS - after.length,
      unchanged: after.length,
    });
    expect(await revisionsIn(replica)).toHaveLength(DOCUMENTS);
    const promoted = await servingAt(start(['serve'], { DATABASE_URL: replica.url }));
    expect(await ask(promoted, COUNT)).toMatchObject({
      status: 200,
      body: { data: { reportDataset: { fictionalReports: DOCUMENTS } } },
    });
  },
  TIME_LIMIT,
);
