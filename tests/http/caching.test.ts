import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { TemporaryStorages } from '../storage/support/temporary-storage';
import { bearer, REPORT_ID, REPORT_PAGE, runCuratorServer, type CuratorServer } from './curator-server';

const TITLE = `{ report(id: "${REPORT_ID}") { id revision title } }`;
const COUNT = '{ reportDataset { version fictionalReports } }';
const WRITER = join(__dirname, '../storage/support/importing-process.ts');
const AUDIT = '{ reportAuditLog(first: 1) { nodes { action } } }';
const CHANGED_PAGE = REPORT_PAGE.replace('若干件', '不少件');

let server: CuratorServer;
beforeAll(async () => {
  server = await runCuratorServer();
  await server.importPage(REPORT_PAGE);
});
afterAll(() => server.close());

const get = (query: string, headers: Record<string, string> = {}): Promise<Response> =>
  server.fetch(`/graphql?${new URLSearchParams({ query }).toString()}`, {
    headers: { 'apollo-require-preflight': 'yes', ...headers },
  });
const hits = async (): Promise<number> => {
  const text = await (await server.fetch('/metrics')).text();
  return Number(/^gongkai_response_cache_hits_total (\d+)$/m.exec(text)![1]);
};

describe('GET /graphql', () => {
  it('may be kept by anyone who asks again before each use', async () => {
    const response = await get(TITLE);
    expect(response.headers.get('cache-control')).toBe('public, no-cache');
    expect(response.headers.get('etag')).toMatch(/^W\/"[\w-]{43}"$/);
    expect(response.headers.get('vary')).toMatch(/Accept, Authorization/);
  });

  it('is answered with 304 and nothing else while the answer is the same', async () => {
    const etag = (await get(TITLE)).headers.get('etag')!;
    const statements = server.storage.statementsRun();
    const again = await get(TITLE, { 'if-none-match': `"other", ${etag}` });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    expect(again.headers.get('content-type')).toBeNull();
    // The version, and nothing of the report.
    expect(server.storage.statementsRun() - statements).toBe(1);

    await server.importPage(CHANGED_PAGE);
    const changed = await get(TITLE, { 'if-none-match': etag });
    expect(changed.status).toBe(200);
    expect(await changed.json()).toMatchObject({ data: { report: { revision: 2 } } });
  });

  it('is sent again to who asks for its cost, and kept apart from it', async () => {
    const plain = await get(TITLE);
    expect(plain.headers.get('vary')).toMatch(/\bX-Cost\b/);
    const etag = plain.headers.get('etag')!;
    const costed = await get(TITLE, { 'if-none-match': etag, 'x-cost': 'report' });
    expect([costed.status, costed.headers.get('etag')]).toEqual([200, null]);
    const { extensions, ...answer } = (await costed.json()) as { extensions: unknown };
    expect(extensions).toEqual({ cost: { requested: 4, maximum: 250_000 } });
    expect(answer).toEqual(await plain.json());
    expect((await get(TITLE, { 'if-none-match': etag, 'x-cost': 'no' })).status).toBe(304);
  });

  it('has another tag for other variables, another operation, another text', async () => {
    const tagOf = async (more: Record<string, string>): Promise<string> => {
      const query =
        'query A($n: Int = 1) { districts(first: $n) { nodes { code } } } query B { reportDataset { reports } }';
      const search = new URLSearchParams({ query, operationName: 'A', ...more }).toString();
      const headers = { 'apollo-require-preflight': 'yes' };
      return (await server.fetch(`/graphql?${search}`, { headers })).headers.get('etag')!;
    };
    const tags = [
      await tagOf({}),
      await tagOf({ variables: '{"n":2}' }),
      await tagOf({ operationName: 'B' }),
      await tagOf({ query: 'query A { reportDataset { reports } }' }),
    ];
    expect(new Set(tags).size).toBe(4);
    expect(tags).not.toContain(null);
  });

  it('is not to be kept for a caller with a credential, nor if anything is wrong', async () => {
    const ofCurator = await get(TITLE, bearer(server.curator));
    expect(ofCurator.headers.get('cache-control')).toBe('private, no-store');
    expect(ofCurator.headers.get('etag')).toBeNull();
    const etag = (await get(TITLE)).headers.get('etag')!;
    const asked = await get(TITLE, { 'if-none-match': etag, ...bearer(server.curator) });
    expect(asked.status).toBe(200);

    for (const wrong of ['{ nothing }', '{', '{ districts(first: -1) { nodes { code } } }', AUDIT]) {
      const { headers } = await get(wrong);
      expect([wrong, headers.get('cache-control'), headers.get('etag')]).toEqual([wrong, 'no-store', null]);
    }
    const refused = await get(TITLE, bearer('forged'));
    expect([refused.status, refused.headers.get('etag')]).toEqual([401, null]);
  });
});

describe('the response cache', () => {
  it('answers the same question again by one statement, letter for letter', async () => {
    const query = `query Kept { report(id: "${REPORT_ID}") { title sections { heading } } }`;
    const before = await hits();
    const first = await server.ask({ query });
    const statements = server.storage.statementsRun();
    const second = await server.ask({ query });
    expect(server.storage.statementsRun() - statements).toBe(1);
    const third = await (await get(query)).json();
    expect(second.body).toEqual(first.body);
    expect(third).toEqual(first.body);
    expect((await hits()) - before).toBe(2);
  });

  it('is the same to the letter and the header, whoever of the two gives it', async () => {
    const query = 'query Named { districts(first: 1) { nodes { code name } } }';
    const ask = async (): Promise<{ body: string; headers: Record<string, string> }> => {
      const init = {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      };
      const response = await server.fetch('/graphql', init);
      const { date, 'x-request-id': id, ...headers } = Object.fromEntries(response.headers);
      expect([date, id]).not.toContain(undefined);
      return { body: await response.text(), headers };
    };
    const first = await ask();
    const before = await hits();
    expect(await ask()).toEqual(first);
    expect(await hits()).toBe(before + 1);
  });

  it.each([
    ['application/graphql-response+json', {}],
    ['application/graphql-response+json,application/json;q=0.9', { clientLibrary: { name: 'a client' } }],
    ['text/event-stream, application/json', {}],
  ])('is for who takes %s, in the type that Apollo answers in', async (accept, extensions) => {
    const query = `{ reportDataset { reports years { year } } } # ${accept}`;
    const ask = (): Promise<Response> =>
      server.fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept },
        body: JSON.stringify({ query, extensions }),
      });
    const first = await ask();
    const again = await ask();
    expect([again.status, again.headers.get('content-type')]).toEqual([
      200,
      first.headers.get('content-type'),
    ]);
    expect(await again.text()).toBe(await first.text());
  });

  it.each([
    ['a credential that is none', { authorization: 'Bearer gongkai_none' }, {}, 401],
    ['a type that is not to be had', { accept: 'text/html' }, {}, 406],
    ['variables that are none', {}, { variables: 7 }, 400],
    ['an operation that is not in it', {}, { operationName: 'Other' }, 400],
    [
      'a hash that is not its own',
      {},
      { extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } },
      400,
    ],
  ])('is not for a request with %s', async (_, headers, more, status) => {
    const query = '{ reportDataset { reports districts } }';
    for (let time = 0; time < 2; time += 1) expect((await server.ask({ query })).status).toBe(200);
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, ...more }),
    };
    expect((await server.fetch('/graphql', init)).status).toBe(status);
  });

  it('is never outdated: not by an import, a retraction, a review or a restoration', async () => {
    const query = `{ report(id: "${REPORT_ID}") { id revision } reportDataset { version } }`;
    const ask = async (): Promise<string> => JSON.stringify((await server.ask({ query })).body.data);
    const answers = [await ask(), await ask()];
    for (const act of [
      () => server.importPage(REPORT_PAGE.replace('若干件', '许多件')),
      () => server.run(`mutation { retractReport(id: "${REPORT_ID}", reason: "a test") { changed } }`),
      () =>
        server.run(
          `mutation { restoreRevision(id: "${REPORT_ID}", revision: 1, reason: "a test") { changed } }`,
        ),
    ]) {
      await act();
      answers.push(await ask(), await ask());
    }
    expect(new Set(answers).size).toBe(4);
  });

  it('has nothing for, and keeps nothing of, callers with a credential', async () => {
    const query = '{ reportDataset { reports revisions } }';
    await server.ask({ query });
    const before = await hits();
    for (const token of [server.curator, server.admin]) {
      expect((await server.send(query, {}, token)).body.errors).toBeUndefined();
      await server.send(AUDIT, {}, token);
    }
    expect(await hits()).toBe(before);
    expect((await server.ask({ query: AUDIT })).body.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('keeps no answer that has an error', async () => {
    const query = `{ report(id: "${REPORT_ID}") { id } districts(first: -1) { nodes { code } } }`;
    const before = await hits();
    for (let time = 0; time < 3; time += 1) expect((await server.ask({ query })).body.errors).toHaveLength(1);
    expect(await hits()).toBe(before);
  });

  it('answers persisted queries that were registered, of the caller that may see them', async () => {
    const query = '{ reportDataset { years { year reports } } }';
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    const unknown = await server.ask({ extensions });
    expect(unknown.body.errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    const registered = await server.ask({ query, extensions });
    const before = await hits();
    expect((await server.ask({ extensions })).body).toEqual(registered.body);
    expect(await hits()).toBe(before + 1);
  });

  it('is off with no memory', async () => {
    const without = await runCuratorServer({ responseCacheBytes: 0 });
    const statementsOf = async (): Promise<number> => {
      const before = without.storage.statementsRun();
      await without.ask({ query: COUNT });
      return without.storage.statementsRun() - before;
    };
    const first = await statementsOf();
    expect(first).toBeGreaterThan(1);
    expect(await statementsOf()).toBe(first);
    await without.close();
  });
});

describe('beside another process that imports', () => {
  const storages = new TemporaryStorages('sqlite');
  afterAll(() => storages.remove());

  it('no answer is older than what was stored when it was asked for', async () => {
    const settings = storages.newFile();
    const beside = await runCuratorServer({}, settings);
    const writer = spawn(
      process.execPath,
      ['--require', '@swc-node/register', WRITER, JSON.stringify(settings)],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    try {
      await once(writer.stdout, 'data');
      const versions = new Set<string>();
      while (versions.size < 8) {
        const before = await beside.storage.reports.dataset();
        const { body } = await beside.ask({ query: COUNT });
        const { fictionalReports, version } = body.data!.reportDataset as {
          fictionalReports: number;
          version: string;
        };
        expect(fictionalReports).toBeGreaterThanOrEqual(before.fictionalReports);
        versions.add(version);
      }
    } finally {
      writer.kill('SIGKILL');
      await once(writer, 'exit');
      await beside.close();
    }
  });
});
