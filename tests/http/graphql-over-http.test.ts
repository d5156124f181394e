import { codesOf, readAnswer, runServer, type TestServer } from './running-server';

const NAME = '{ district(code: "900101") { name } }';
const PREFLIGHTED = { 'apollo-require-preflight': 'true' };

let server: TestServer;
beforeAll(async () => {
  server = await runServer();
});
afterAll(() => server.close());

const get = (query: string, headers: Record<string, string> = {}) =>
  server.fetch(`/graphql?${new URLSearchParams({ query }).toString()}`, { headers }).then(readAnswer);

const post = (body: string, contentType: string) =>
  server
    .fetch('/graphql', { method: 'POST', headers: { 'content-type': contentType }, body })
    .then(readAnswer);

test('a query is answered by POST', async () => {
  const answer = await server.ask({ query: NAME });
  expect(answer).toMatchObject({ status: 200, body: { data: { district: { name: '示例区' } } } });
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
});

test('a query is answered by GET, in the media type of the specification if asked', async () => {
  const answer = await get(NAME, { ...PREFLIGHTED, accept: 'application/graphql-response+json' });
  expect(answer).toMatchObject({ status: 200, body: { data: { district: { name: '示例区' } } } });
  expect(answer.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
});

test('variables are taken, and a wrong one is refused', async () => {
  const query = 'query ($code: ID!) { district(code: $code) { name } }';
  const known = await server.ask({ query, variables: { code: '900101' } });
  expect(known.body.data).toEqual({ district: { name: '示例区' } });
  const wrong = await server.ask({ query, variables: { code: { a: 1 } } });
  expect([wrong.status, codesOf(wrong)]).toEqual([400, ['BAD_USER_INPUT']]);
});

test('a GET that a foreign page could make without preflight is refused', async () => {
  const answer = await get(NAME);
  expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_REQUEST']]);
});

test('a mutation by GET is refused with the method that would do', async () => {
  const answer = await get('mutation { __typename }', PREFLIGHTED);
  expect(answer.status).toBe(405);
  expect(answer.headers.get('allow')).toBe('POST');
  expect(answer.body.data).toBeUndefined();
});

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
  'a body of type %s, which a form can send across sites, is refused',
  async (contentType) => {
    const answer = await post(JSON.stringify({ query: NAME }), contentType);
    expect([answer.status, codesOf(answer)]).toEqual([415, ['UNSUPPORTED_MEDIA_TYPE']]);
  },
);

test('JSON is UTF-8, said or unsaid, and nothing else', async () => {
  const body = JSON.stringify({ query: NAME });
  expect((await post(body, 'application/json;charset="UTF-8"')).status).toBe(200);
  expect((await post(body, 'application/json; charset=utf-7')).status).toBe(415);
});

test.each([
  ['cut short', '{"query":'],
  ['empty', ''],
  ['an array', `[{"query":"${'{__typename}'}"}]`],
  ['a string', '"{__typename}"'],
  ['aimed at prototypes', '{"query":"{__typename}","__proto__":{"polluted":true}}'],
])('a body that is %s is a bad request', async (_what, body) => {
  const answer = await post(body, 'application/json');
  expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_REQUEST']]);
});

test('a body over the limit is refused unread', async () => {
  const answer = await server.ask({ query: '{ __typename }', padding: 'x'.repeat(100_000) });
  expect([answer.status, codesOf(answer)]).toEqual([413, ['PAYLOAD_TOO_LARGE']]);
});

test('other methods are told which ones there are', async () => {
  const answer = await readAnswer(await server.fetch('/graphql', { method: 'DELETE' }));
  expect([answer.status, codesOf(answer)]).toEqual([405, ['METHOD_NOT_ALLOWED']]);
  expect(answer.headers.get('allow')).toBe('GET, HEAD, POST');
});

test.each([
  ['a hash of another query', { version: 1, sha256Hash: 'x' }],
  ['a version that is not there', { version: 2, sha256Hash: 'x' }],
  ['no version', {}],
  ['a number', 1],
])('a persisted query with %s is the fault of who sent it', async (_what, persistedQuery) => {
  const answer = await server.ask({ query: NAME, extensions: { persistedQuery } });
  expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_REQUEST']]);
});
