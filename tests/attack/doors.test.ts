import { connect, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { codesOf } from '../http/running-server';
import { underAttack } from './under-attack';

/** What is not answered by then is taken for not answered. */
const LONGEST_MS = 5_000;

const { server, survives } = underAttack();

describe('the door', () => {
  const NAME = '{ district(code: "120110") { name } }';
  const RETRACT = 'mutation { retractReport(id: "120110-2022", reason: "attack") { changed } }';
  const get = (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
    server.fetch(`/graphql?${new URLSearchParams(parameters).toString()}`, { headers });

  test.each([
    ['a batch', JSON.stringify(Array(10).fill({ query: NAME })), 400],
    ['no JSON', '{"query":', 400],
    ['a number', '7', 400],
    ['nothing', '', 400],
    ['no query', '{}', 400],
    ['a query that is an object', '{"query":{"a":1}}', 400],
    ['deep JSON', `{"query":${'['.repeat(40_000)}${']'.repeat(40_000)}}`, 400],
    ['a prototype', '{"query":"{__typename}","variables":{"__proto__":{"a":1}}}', 400],
  ])('%s as a body is refused in JSON', async (_, body, status) => {
    const response = await server.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json/);
    await response.text();
  });

  test.each([
    ['packed', { 'content-encoding': 'gzip' }],
    ['in UTF-7', { 'content-type': 'application/json; charset=utf-7' }],
    ['in UTF-16', { 'content-type': 'application/json; charset=utf-16' }],
    ['as text', { 'content-type': 'text/plain' }],
    ['as a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['as a form with files', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['as XML', { 'content-type': 'application/xml' }],
  ])('a body %s is refused', async (name, headers) => {
    const text = JSON.stringify({ query: NAME });
    const response = await server.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: name === 'packed' ? gzipSync(text) : text,
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(await response.text()).not.toContain('东丽');
  });

  test('a body of 20 MB is refused before it has come', async () => {
    const { status } = await raw(
      'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 20000000\r\n\r\n{',
    );
    expect(status).toBe(413);
  });

  test('a mutation by GET is refused, whoever asks', async () => {
    const headers = { 'apollo-require-preflight': '1', authorization: `Bearer ${server.curator}` };
    expect((await get({ query: RETRACT }, headers)).status).toBe(405);
    expect((await get({ query: RETRACT })).status).toBe(400);
  });

  test('what a foreign page can send by itself is refused', async () => {
    expect((await get({ query: NAME })).status).toBe(400);
    expect((await get({ query: NAME }, { 'content-type': 'text/plain' })).status).toBe(400);
  });

  test.each([
    ['a hash that is none', { version: 1, sha256Hash: 'x' }],
    ['another query’s hash', { version: 1, sha256Hash: '0'.repeat(64) }],
    ['a version to come', { version: 99, sha256Hash: '0'.repeat(64) }],
    ['a number', 7],
  ])('a persisted query with %s cannot poison what others get', async (_, persistedQuery) => {
    const answer = await server.post(JSON.stringify({ query: NAME, extensions: { persistedQuery } }));
    expect(answer.status).toBe(400);
    expect(codesOf(answer)).not.toContain('INTERNAL_SERVER_ERROR');
  });

  test('tracing is not to be had', async () => {
    const answer = await server.ask(
      NAME,
      {},
      { 'apollo-federation-include-trace': 'ftv1', 'x-apollo-tracing': '1' },
    );
    expect(Object.keys(answer.body)).toEqual(['data']);
  });

  test.each([
    '/../../etc/passwd',
    '/playground/..%2f..%2fpackage.json',
    '/playground/%2e%2e/%2e%2e/package.json',
    '/documents/..%2f..%2fpackage.json',
    `/documents/${'a'.repeat(64)}/../../package.json`,
    '/documents/%00',
    '/%ff%fe',
    '//example.org/',
    `/${'a'.repeat(5_000)}`,
  ])('the address %s leads nowhere', async (path) => {
    const { status, text } = await raw(
      `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
    );
    expect([400, 403, 404, 414]).toContain(status);
    expect(text).not.toMatch(/root:|"dependencies"/);
  });

  test.each([
    [
      'two lengths',
      'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\n0000',
    ],
    [
      'a length and chunks',
      'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['no host', 'GET /healthz HTTP/1.1\r\n\r\n'],
    [
      'headers beyond size',
      `GET /healthz HTTP/1.1\r\nHost: a\r\n${'a'.repeat(100)}: ${'b'.repeat(60_000)}\r\n\r\n`,
    ],
    ['no HTTP', '\u0016\u0003\u0001 hello\r\n\r\n'],
  ])('%s in a request is refused', async (_, request) => {
    const { status } = await raw(request);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });
});

describe('slow and broken connections', () => {
  test('do not keep others waiting', async () => {
    const slow = Array.from({ length: 50 }, () => {
      const socket = connect(server.port, '127.0.0.1');
      socket.on('error', () => undefined);
      socket.write(
        'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{',
      );
      return socket;
    });
    const dripping = setInterval(() => slow.forEach((socket) => socket.write(' ')), 50);
    const answer = await server.ask('{ __typename }');
    expect(answer.status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 500));
    clearInterval(dripping);
    slow.forEach((socket) => socket.destroy());
    expect((await server.ask('{ __typename }')).status).toBe(200);
  });

  test('that break off in the middle of an answer harm nobody', async () => {
    const query = JSON.stringify({
      query: '{ indicatorDefinitions { name definition } reportRules { id } }',
    });
    const request = `POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: ${query.length}\r\n\r\n${query}`;
    await Promise.all(
      Array.from(
        { length: 50 },
        () =>
          new Promise<void>((resolve) => {
            const socket: Socket = connect(server.port, '127.0.0.1', () => socket.write(request));
            socket.on('error', () => undefined).on('close', () => resolve());
            setTimeout(() => socket.destroy(), 5);
          }),
      ),
    );
    expect((await server.ask('{ __typename }')).status).toBe(200);
  });
});

survives();

/** Sends bytes as they are, and returns the status and the text of what comes back. */
function raw(request: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(server.port, '127.0.0.1', () => socket.write(request, 'latin1'));
    socket.setTimeout(LONGEST_MS, () => socket.destroy());
    socket.on('data', (chunk) => {
      text += chunk.toString();
      if (text.includes('\r\n\r\n')) socket.end();
    });
    socket.on('error', reject);
    socket.on('close', () => resolve({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? 0), text }));
  });
}
