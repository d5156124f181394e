import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXPLORER_PAGES } from '../../src/http/explorer.routes';
import { codesOf, readAnswer, runServer, type TestServer } from './running-server';

const BROWSER_ACCEPT = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

let server: TestServer;
beforeAll(async () => {
  server = await runServer();
});
afterAll(() => server.close());

test('a browser that opens /graphql gets the playground, under a policy of its own', async () => {
  const page = await server.fetch('/graphql', { headers: { accept: BROWSER_ACCEPT } });
  expect(page.status).toBe(200);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('vary')).toContain('Accept');
  expect(page.headers.get('content-security-policy')).toContain("connect-src 'self'");
  expect(await page.text()).toMatch(/<title>GraphiQL\b/);
});

test('a browser that brings a query, and a client that prefers JSON, get no page', async () => {
  const headers = { accept: BROWSER_ACCEPT, 'apollo-require-preflight': 'true' };
  const answered = await readAnswer(await server.fetch('/graphql?query=%7B__typename%7D', { headers }));
  expect(answered.body.data).toEqual({ __typename: 'Query' });
  const client = await server.fetch('/graphql', { headers: { accept: 'application/json, text/html' } });
  expect(client.headers.get('content-type')).toContain('application/json');
});

test.each(EXPLORER_PAGES.map((path) => path.replace(/:\w+/, '120110')))(
  'the explorer is at %s, under a policy of its own',
  async (path) => {
    const page = await server.fetch(path);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(await page.text()).toContain('<div id="explorer">');
  },
);

test.each(['/playground/', '/'])('the own files of %s are served, compressed and for good', async (path) => {
  const page = await (await server.fetch(path)).text();
  const [script] = /\/[\w/-]*assets\/[^"]+\.js/.exec(page) ?? [];
  const asset = await server.fetch(script!, { headers: { 'accept-encoding': 'gzip' } });
  expect(asset.status).toBe(200);
  expect(asset.headers.get('content-type')).toContain('javascript');
  expect(asset.headers.get('content-encoding')).toBe('gzip');
  expect(asset.headers.get('cache-control')).toContain('immutable');
  expect(asset.headers.get('content-security-policy')).toBe(
    (await server.fetch(path)).headers.get('content-security-policy'),
  );
  expect((await server.fetch(path)).headers.get('cache-control')).toBe('no-cache');
});

test.each(['/playground/..%2f..%2f..%2fpackage.json', '/playground/assets/none.js', '/nowhere', '/%E0%A4%A'])(
  'nothing is found at %s, in JSON',
  async (path) => {
    const answer = await readAnswer(await server.fetch(path));
    expect([400, 403, 404]).toContain(answer.status);
    expect(codesOf(answer)).toHaveLength(1);
    expect(JSON.stringify(answer.body)).not.toContain('/home');
  },
);

test('the schema is served as it is kept in the repository', async () => {
  const schema = await server.fetch('/schema.graphql');
  expect(schema.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(await schema.text()).toBe(readFileSync(join(__dirname, '../../schema.graphql'), 'utf8'));
});

test('the probes answer', async () => {
  const health = await server.fetch('/healthz');
  expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
  const ready = await server.fetch('/readyz');
  expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
});

test.each([
  ['says that migrations are pending', () => Promise.resolve(false)],
  ['does not answer', () => Promise.reject(new Error('the disk is gone: /secret/path'))],
])('a copy whose database %s is not ready, and still alive', async (_what, isReady) => {
  const unready = await runServer({}, undefined, (storage) => Object.assign(storage, { isReady }));
  try {
    const ready = await unready.fetch('/readyz');
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'unavailable' }]);
    expect((await unready.fetch('/healthz')).status).toBe(200);
  } finally {
    await unready.close();
  }
});

test.each(['/healthz', '/readyz', '/schema.graphql', '/playground/favicon.svg', '/'])(
  '%s is only for reading',
  async (path) => {
    const answer = await readAnswer(await server.fetch(path, { method: 'PUT' }));
    expect([answer.status, codesOf(answer)]).toEqual([405, ['METHOD_NOT_ALLOWED']]);
    expect(answer.headers.get('allow')).toBe('GET, HEAD');
  },
);
