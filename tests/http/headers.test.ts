import { Writable } from 'node:stream';
import { request } from 'node:http';
import { pino } from 'pino';
import { codesOf, runServer, type TestServer } from './running-server';

const lines: string[] = [];
const sink = new Writable({
  write: (chunk, _encoding, done) => {
    lines.push(String(chunk));
    done();
  },
});

let server: TestServer;
beforeAll(async () => {
  server = await runServer({ corsOrigins: ['https://analysts.example'] }, pino({ level: 'info' }, sink));
});
afterAll(() => server.close());

const ORDINARY = ['/healthz', '/nowhere', '/graphql', '/schema.graphql', '/playground/favicon.svg'];

test.each(ORDINARY)('%s bears the security headers and a request id', async (path) => {
  const { headers } = await server.fetch(path);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(headers.get('x-request-id')).toMatch(/^[\w.-]{8,64}$/);
});

test("a caller's plain request id is kept, a forged one replaced", async () => {
  const kept = await server.fetch('/healthz', { headers: { 'x-request-id': 'edge-42' } });
  expect(kept.headers.get('x-request-id')).toBe('edge-42');
  const forged = await server.fetch('/healthz', { headers: { 'x-request-id': '"} {"level":60' } });
  expect(forged.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
});

test('pages of the configured origins may read answers, others may not', async () => {
  const preflight = (origin: string) =>
    server.fetch('/graphql', {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
  const friend = await preflight('https://analysts.example');
  expect(friend.headers.get('access-control-allow-origin')).toBe('https://analysts.example');
  expect(friend.headers.get('access-control-allow-headers')).toContain('content-type');
  expect(friend.headers.get('access-control-allow-credentials')).toBeNull();
  const stranger = await preflight('https://elsewhere.example');
  expect(stranger.headers.get('access-control-allow-origin')).toBeNull();
});

test('every origin may read by default, without credentials', async () => {
  const open = await runServer();
  try {
    const { headers } = await open.fetch('/healthz', { headers: { origin: 'https://anyone.example' } });
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  } finally {
    await open.close();
  }
});

test('the log has a line a request, and neither query, variables nor headers', async () => {
  lines.length = 0;
  await server.ask(
    {
      query: 'query Secretive($code: ID!) { district(code: $code) { name } }',
      variables: { code: 'private-7' },
    },
    { 'x-request-id': 'log-1', cookie: 'credential-9' },
  );
  await server.ask(
    { query: 'query Secretive { __typename }' },
    { 'x-request-id': 'log-3', authorization: 'Bearer credential-9' },
  );
  await server.fetch('/graphql?query=%7B__typename%7D', { headers: { 'x-request-id': 'log-2' } });
  const log = lines.join('');
  const answered = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(answered).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ requestId: 'log-1', method: 'POST', route: '/graphql', status: 200 }),
      expect.objectContaining({ requestId: 'log-3', method: 'POST', route: '/graphql', status: 401 }),
      expect.objectContaining({ requestId: 'log-3', reason: 'TOKEN_UNKNOWN' }),
      expect.objectContaining({ requestId: 'log-2', method: 'GET', route: '/graphql', status: 400 }),
    ]),
  );
  for (const secret of ['Secretive', 'private-7', 'credential-9', '__typename'])
    expect(log).not.toContain(secret);
});

test('a failure of ours is logged with its stack, and told without', async () => {
  lines.length = 0;
  const failing = await runServer({}, pino({ level: 'error' }, sink), (storage) => {
    storage.districts.byCodes = () => Promise.reject(new Error('SELECT secret FROM /var/lib/table'));
    return storage;
  });
  try {
    const answer = await failing.ask(
      { query: '{ district(code: "1") { name } }' },
      { 'x-request-id': 'fail-1' },
    );
    expect(codesOf(answer)).toEqual(['INTERNAL_SERVER_ERROR']);
    expect(JSON.stringify(answer.body)).not.toMatch(/SELECT|\/var|stack/);
    expect(JSON.parse(lines.join(''))).toMatchObject({
      requestId: 'fail-1',
      path: ['district'],
      stack: expect.stringContaining('SELECT secret') as unknown,
    });
  } finally {
    await failing.close();
  }
});

test("a malformed Host header is the caller's fault", async () => {
  const status = await new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    request(
      { hostname, port, path: '/graphql?query={__typename}', headers: { host: 'a b[' } },
      (response) => {
        response.resume();
        resolve(response.statusCode);
      },
    )
      .on('error', reject)
      .end();
  });
  expect(status).toBe(400);
});
