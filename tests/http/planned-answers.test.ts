import { runServer, SAMPLE_COUNTY, type TestServer } from './running-server';

let server: TestServer;
beforeAll(async () => {
  server = await runServer();
});
afterAll(() => server.close());

/** The body and what is said of it, of the same request three times: the first by graphql-js, then by a plan. */
async function thrice(body: object): Promise<{ text: string; status: number; type: string | null }[]> {
  const answers = [];
  for (let time = 0; time < 3; time += 1) {
    const response = await server.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const { status, headers } = response;
    answers.push({ text: await response.text(), status, type: headers.get('content-type') });
  }
  return answers;
}

test('an answer stays the same to the letter when its query comes again', async () => {
  const [first, ...others] = await thrice({
    query: 'query ($code: ID!) { __typename district(code: $code) { name fullName parent { name } } }',
    variables: { code: SAMPLE_COUNTY.code },
  });
  expect(first).toEqual({
    text: '{"data":{"__typename":"Query","district":{"name":"示例区","fullName":"示例省示例市示例区","parent":null}}}',
    status: 200,
    type: 'application/json; charset=utf-8',
  });
  expect(others).toEqual([first, first]);
});

test.each([
  ['a refusal inside', '{ district(code: "900101") { name } districts(first: 0) { nodes { name } } }'],
  ['a credential that is missing', '{ reportAuditLog { nodes { at } } }'],
  ['what is too large', `{ district(code: "1") { ${'parent { '.repeat(20)}name${' }'.repeat(20)} } }`],
  ['what is not valid', '{ district { name } }'],
])('%s is told the same when the query comes again', async (_, query) => {
  const [first, ...others] = await thrice({ query });
  expect(first?.text).toMatch(/^\{"errors":\[\{"message":".+"code":"[A-Z_]+"/);
  expect(others).toEqual([first, first]);
});

test('an operation is found by its name in a document that comes again', async () => {
  const query = 'query A { __typename } query B { district(code: "900101") { name } }';
  const [first] = await thrice({ query, operationName: 'A' });
  const [second] = await thrice({ query, operationName: 'B' });
  const [third, fourth] = await thrice({ query, operationName: 'C' });
  expect([first?.text, second?.text]).toEqual([
    '{"data":{"__typename":"Query"}}',
    '{"data":{"district":{"name":"示例区"}}}',
  ]);
  expect(third?.text).toContain('"errors"');
  expect(fourth).toEqual(third);
});
