import { createHmac } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { getIntrospectionQuery } from 'graphql';
import { buildSchema } from '../../src/graphql';
import { codesOf, type Answer } from '../http/running-server';
import { textArguments } from './arguments';
import { AttackedServer } from './attacked-server';
import { HonestClient } from './honest-client';

/** No attack may take longer to be answered, with the machine busy otherwise. */
const LONGEST_MS = 5_000;
/** What the server may hold more after all of it than before. */
const MOST_GROWTH_MB = 300;

const server = new AttackedServer();
let honest: HonestClient;
let megabytesBefore: number;
beforeAll(async () => {
  await server.start();
  // What every server holds once it has answered something of everything.
  await server.ask(getIntrospectionQuery());
  megabytesBefore = server.residentMegabytes;
  honest = new HonestClient(server);
});
afterAll(() => server.stop());

const repeated = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join(' ');

/** Nothing of the machine or of an engine, and little of anything. */
function expectDiscreet({ body }: Answer): void {
  const text = JSON.stringify(body);
  expect(text).not.toMatch(/\bat .*\.[jt]s:\d|node_modules|SQLITE_|SELECT |call stack|\/src\//);
  if (body.errors) expect(text.length).toBeLessThan(20_000);
}

interface Expected {
  readonly status: number;
  readonly code: string;
}
const TOO_COMPLEX: Expected = { status: 400, code: 'QUERY_TOO_COMPLEX' };
const INVALID: Expected = { status: 400, code: 'GRAPHQL_VALIDATION_FAILED' };
/** Refused by the field that it is given to, while others are answered. */
const BAD_INPUT: Expected = { status: 200, code: 'BAD_USER_INPUT' };

describe('a query made to cost much', () => {
  const DEEP_CYCLE = `{ districts { nodes { ${'children { parent { '.repeat(4)}code${' } }'.repeat(4)} } } }`;
  test.each<[string, string, Expected]>([
    [
      'aliases of one field',
      `{ ${repeated(100, (at) => `a${at}: district(code: "1") { name }`)} }`,
      TOO_COMPLEX,
    ],
    [
      'aliases that multiply a costly field',
      `{ ${repeated(41, (at) => `a${at}: reportRules { id }`)} }`,
      TOO_COMPLEX,
    ],
    ['one field again and again', `{ ${'__typename '.repeat(2_000)} }`, TOO_COMPLEX],
    ['a cycle of lists seven deep', DEEP_CYCLE, TOO_COMPLEX],
    ['nesting of 20,000', `${'{ a'.repeat(20_000)}${'}'.repeat(20_000)}`, TOO_COMPLEX],
    [
      'lists in lists of an argument',
      `{ district(code: ${'['.repeat(5_000)}${']'.repeat(5_000)}) { name } }`,
      TOO_COMPLEX,
    ],
    [
      'objects in objects of an argument',
      `{ districts(filter: ${'{a:'.repeat(400)}1${'}'.repeat(400)}) { totalCount } }`,
      TOO_COMPLEX,
    ],
    ['directives that are not there', `{ __typename ${'@a '.repeat(400)} }`, INVALID],
    ['a directive again and again', `{ __typename ${'@skip(if:false)'.repeat(100)} }`, INVALID],
    ['fields that are not there', `{ ${repeated(450, (at) => `f${at}`)} }`, INVALID],
    [
      'operations beyond number',
      repeated(150, (at) => `query q${at} { __typename }`),
      { status: 400, code: 'OPERATION_RESOLUTION_FAILURE' },
    ],
    [
      'variables beyond number',
      `query (${repeated(300, (at) => `$v${at}: Int`)}) { __typename }`,
      TOO_COMPLEX,
    ],
    ['a fragment within itself', '{ ...A } fragment A on Query { ...A }', INVALID],
    ['fragments in a circle', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }', INVALID],
    [
      'fragments that double',
      `{ ...F0 } ${repeated(30, (at) => `fragment F${at} on Query { a${at}: __typename ...F${at + 1} ...F${at + 1} }`)} fragment F30 on Query { d: district(code: "1") { name } }`,
      TOO_COMPLEX,
    ],
    [
      'fields that conflict in pairs',
      `{ ${repeated(60, (at) => `d: district(code: "${at}") { name code level fullName }`)} }`,
      INVALID,
    ],
    ['a page of a million', '{ districts(first: 1000000) { nodes { name } } }', BAD_INPUT],
    ['a page of minus one', '{ districts(first: -1) { nodes { name } } }', BAD_INPUT],
    [
      'the whole schema fifty times',
      `{ ${repeated(45, (at) => `s${at}: __schema { types { name fields { name } } }`)} }`,
      TOO_COMPLEX,
    ],
    [
      'the schema around in circles',
      `{ __schema { types { ${'fields { type { '.repeat(8)}name${' } }'.repeat(8)} } } }`,
      INVALID,
    ],
  ])('%s is refused before it runs', async (_, query, { status, code }) => {
    const begin = performance.now();
    const answer = await server.ask(query);
    expect(performance.now() - begin).toBeLessThan(LONGEST_MS);
    expect([answer.status, [...new Set(codesOf(answer))]]).toEqual([status, [code]]);
    expect(answer.body.errors!.length).toBeLessThanOrEqual(5);
    expectDiscreet(answer);
  });

  test.each([
    [
      'a page size by variable',
      'query ($n: Int) { districts(first: $n) { nodes { children { children { children { name } } } } } }',
      { n: 100 },
      TOO_COMPLEX,
    ],
    [
      'a list of 10,000 codes',
      'query ($v: [ID!]) { districts(filter: { codes: $v }) { totalCount } }',
      { v: Array(10_000).fill('1') },
      BAD_INPUT,
    ],
    [
      'a text of 50,000 characters',
      'query ($v: String!) { searchReports(text: $v) { totalCount } }',
      { v: '信'.repeat(15_000) },
      BAD_INPUT,
    ],
    [
      '`_entities` with as many keys as a body holds',
      'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }',
      { r: Array.from({ length: 1_900 }, (_, at) => ({ __typename: 'District', code: String(at) })) },
      BAD_INPUT,
    ],
  ])('%s is refused', async (_, query, variables, { code }) => {
    const answer = await server.ask(query, variables);
    expect(codesOf(answer)).toEqual([code]);
    expectDiscreet(answer);
  });

  test('`_entities` with 10,000 keys is refused by its size', async () => {
    const r = Array.from({ length: 10_000 }, (_, at) => ({ __typename: 'District', code: String(at) }));
    const answer = await server.ask(
      'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }',
      { r },
    );
    expect([answer.status, codesOf(answer)]).toEqual([413, ['PAYLOAD_TOO_LARGE']]);
  });

  test('variables nested beyond reason are refused', async () => {
    const query = 'query ($v: [ID!]) { districts(filter: { codes: $v }) { totalCount } }';
    const deep = `{"query":${JSON.stringify(query)},"variables":{"v":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`;
    const answer = await server.post(deep);
    expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_USER_INPUT']]);
    expectDiscreet(answer);
  });

  test('thirty-one provinces side by side, and the query of GraphiQL, are none of it', async () => {
    const provinces = await server.ask(
      `{ ${repeated(31, (at) => `p${at}: district(code: "${at + 11}0000") { name }`)} }`,
    );
    expect([provinces.status, codesOf(provinces)]).toEqual([200, []]);
    expect(codesOf(await server.ask(getIntrospectionQuery()))).toEqual([]);
  });
});

describe('entities', () => {
  const ENTITIES =
    'query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on District { name } } }';
  test.each([
    ['of a type that is none', { __typename: 'ApiToken', id: '1' }],
    ['without a type', { code: '120110' }],
    ['without a key', { __typename: 'District' }],
    ['with a key of null', { __typename: 'District', code: null }],
    ['with a key of true', { __typename: 'District', code: true }],
    ['with a list for a key', { __typename: 'District', code: ['120110'] }],
    ['with an object for a key', { __typename: 'District', code: { $gt: '' } }],
    ['that are no objects', 'District'],
    ['of the prototype', JSON.parse('{"__typename":"__proto__","code":"1"}') as object],
  ])('%s are refused', async (_, representation) => {
    const answer = await server.ask(ENTITIES, { r: [representation] });
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    expect(JSON.stringify(answer.body.data ?? null)).not.toContain('区');
    expectDiscreet(answer);
  });

  test('that are not there are null, never the first row', async () => {
    const answer = await server.ask(ENTITIES, { r: [{ __typename: 'District', code: "' OR 1=1 --" }] });
    expect(answer.body).toEqual({ data: { _entities: [null] } });
  });
});

describe('text that means something elsewhere', () => {
  const TEXTS: readonly (readonly [name: string, text: string])[] = [
    ['SQL', `120110' OR '1'='1'; DROP TABLE report; --`],
    ['LIKE', '%_\\%'],
    ['full-text operators', '"信息" AND NEAR(公开, 2) OR col:* ^ -'],
    ['a regular expression', '(a+)+$.*[\\'],
    ['NUL', '12\u00000110'],
    ['half a surrogate pair', '\ud800信\udc00'],
    ['a template and markup', '${7*7}{{7*7}}<script>alert(1)</script>'],
    ['a path', '../../../etc/passwd\u0000.html'],
  ];
  const places = textArguments(buildSchema());

  test('is tried in every argument that there is', () => {
    expect(places.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'district.code',
        'searchReports.text',
        'districts.filter.name',
        'importReport.input.sha256',
      ]),
    );
    expect(places.length).toBeGreaterThan(25);
  });

  test.each(places)('$name', async ({ query }) => {
    for (const [name, text] of TEXTS) {
      const answer = await server.ask(query, { text });
      const codes = codesOf(answer);
      expect([name, codes.filter((code) => !['BAD_USER_INPUT', 'UNAUTHENTICATED'].includes(code))]).toEqual([
        name,
        [],
      ]);
      expectDiscreet(answer);
    }
  });

  test('changes nothing', async () => {
    const answer = await server.ask('{ reportDataset { reports } reports { totalCount } }');
    expect(answer.body.errors).toBeUndefined();
  });
});

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
    ['20 MB', `{"query":"${'a'.repeat(20_000_000)}"}`, 413],
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

describe('a credential', () => {
  const RETRACT = 'mutation { retractReport(id: "120110-2022", reason: "attack") { changed } }';
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { sub: 'x', roles: ['ADMIN'], exp: 9_999_999_999 };
  const signed = (input: string): string =>
    `${input}.${createHmac('sha256', 'secret').update(input).digest('base64url')}`;

  test.each([
    ['none', undefined],
    ['an invented one', 'Bearer gongkai_aaaaaaaa_bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb'],
    ['one without a signature', `Bearer ${part({ alg: 'none' })}.${part(claims)}.`],
    ['one signed with a guess', `Bearer ${signed(`${part({ alg: 'HS256' })}.${part(claims)}`)}`],
    [
      'one that names its own key',
      `Bearer ${signed(`${part({ alg: 'RS256', jku: 'http://127.0.0.1:1/' })}.${part(claims)}`)}`,
    ],
    ['a password', 'Basic YWRtaW46YWRtaW4='],
    ['SQL', `Bearer ' OR '1'='1`],
    ['one of 10,000 characters', `Bearer ${'a'.repeat(10_000)}`],
  ])('%s writes nothing', async (_, authorization) => {
    const answer = await server.ask(RETRACT, {}, authorization === undefined ? {} : { authorization });
    expect([answer.status, codesOf(answer)]).toEqual([401, ['UNAUTHENTICATED']]);
  });

  test('that was revoked writes nothing any more', async () => {
    const made = await server.gongkai.runBeside([
      'token',
      'create',
      'Gone',
      '--role',
      'CURATOR',
      '--expires',
      '1d',
    ]);
    const authorization = `Bearer ${/gongkai_\S+/.exec(made.stdout)![0]}`;
    expect((await server.ask('{ __typename }', {}, { authorization })).status).toBe(200);
    await server.gongkai.runBeside(['token', 'revoke', 'Gone']);
    expect((await server.ask(RETRACT, {}, { authorization })).status).toBe(401);
  });

  test('of one caller is never lent to the next, by whatever is kept', async () => {
    const AUDIT = '{ reportAuditLog(first: 1) { totalCount } }';
    const authorization = `Bearer ${server.curator}`;
    for (let round = 0; round < 25; round += 1) {
      const [curator, stranger] = await Promise.all([
        server.ask(AUDIT, {}, { authorization }),
        server.ask(AUDIT),
      ]);
      expect([codesOf(curator), codesOf(stranger)]).toEqual([['FORBIDDEN'], ['UNAUTHENTICATED']]);
    }
  });

  test('is asked for before fifty aliases of a mutation are looked at', async () => {
    const answer = await server.ask(
      `mutation { ${repeated(39, (at) => `m${at}: ${RETRACT.slice(11, -2)}`)} }`,
    );
    expect(codesOf(answer)).toEqual(['UNAUTHENTICATED']);
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

test('through all of it an honest client was answered, and memory did not pile up', async () => {
  const { answers, failures, median, p99 } = await honest.stop();
  expect(server.isAlive).toBe(true);
  expect(failures).toEqual([]);
  expect(answers).toBeGreaterThan(20);
  const growth = server.residentMegabytes - megabytesBefore;
  expect(growth).toBeLessThan(MOST_GROWTH_MB);
  process.stderr.write(
    `\nhonest client: ${answers} answers, 0 failures, median ${median.toFixed(1)} ms, p99 ${p99.toFixed(0)} ms; ` +
      `server: ${megabytesBefore.toFixed(0)} MB before, ${growth.toFixed(0)} MB more after\n`,
  );
});

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
