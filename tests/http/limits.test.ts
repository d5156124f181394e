import { getIntrospectionQuery } from 'graphql';
import { codesOf, runServer, type TestServer } from './running-server';

let server: TestServer;
beforeAll(async () => {
  server = await runServer();
});
afterAll(() => server.close());

/** `district { parent { parent { … { name } } } }` with so many levels of fields in all. */
const nested = (levels: number) =>
  `{ district(code: "900101") { ${'parent { '.repeat(levels - 2)}name${' }'.repeat(levels - 2)} } }`;

const aliased = (count: number) =>
  `{ ${Array.from({ length: count }, (_, index) => `d${index}: district(code: "${900101 + index}") { name }`).join(' ')} }`;

test('twelve levels of fields are answered, thirteen refused', async () => {
  expect((await server.ask({ query: nested(12) })).status).toBe(200);
  const refused = await server.ask({ query: nested(13) });
  expect([refused.status, codesOf(refused)]).toEqual([400, ['QUERY_TOO_COMPLEX']]);
  expect(refused.body.errors?.[0]?.message).toContain('13 levels');
});

test('a refusal tells programs what was asked and how much is answered', async () => {
  const deep = await server.ask({ query: nested(13) });
  expect(deep.body.errors?.[0]?.extensions).toEqual({
    code: 'QUERY_TOO_COMPLEX',
    depth: { requested: 13, maximum: 12 },
  });
  const children = `{ district(code: "900101") { ${'children { '.repeat(4)}code${' }'.repeat(4)} } }`;
  // 1 + 30 × (1 + 30 × (1 + 30 × (1 + 30 × (itself + code))))
  expect((await server.ask({ query: children })).body.errors?.[0]?.extensions).toEqual({
    code: 'QUERY_TOO_COMPLEX',
    cost: { requested: 1 + 30 + 30 ** 2 + 30 ** 3 + 2 * 30 ** 4, maximum: 250_000 },
  });
});

test('an answer tells its cost to who asks for it, the first time and when it is planned', async () => {
  const query = '{ district(code: "900101") { children { code } name } }';
  const plain = await server.ask({ query });
  expect(plain.body.extensions).toBeUndefined();
  for (let time = 0; time < 4; time++) {
    const { body } = await server.ask({ query }, { 'x-cost': 'report' });
    // 1 + name + 30 × (themselves + code)
    expect(body).toEqual({ ...plain.body, extensions: { cost: { requested: 62, maximum: 250_000 } } });
    expect((await server.ask({ query })).body).toEqual(plain.body);
  }
});

test('thirty-one provinces stand side by side by aliases, forty-one do not', async () => {
  const provinces = await server.ask({ query: aliased(31) });
  expect(provinces.body.errors).toBeUndefined();
  expect(Object.keys(provinces.body.data ?? {})).toHaveLength(31);
  expect(codesOf(await server.ask({ query: aliased(41) }))).toEqual(['QUERY_TOO_COMPLEX']);
});

test('aliases within fragments count as often as they are spread', async () => {
  const query = `{ ${'...Two '.repeat(21)} } fragment Two on Query { a: __typename b: __typename }`;
  // `__typename` is exempt: it asks for nothing.
  expect((await server.ask({ query })).status).toBe(200);
  const districts = query.replace('a: __typename', 'a: district(code: "1") { name }');
  const spread = districts.replace('b: __typename', 'b: district(code: "2") { name }');
  expect(codesOf(await server.ask({ query: spread }))).toEqual(['QUERY_TOO_COMPLEX']);
});

test('a long document is refused while it is read, however deep', async () => {
  for (const query of [`{ ${'__typename '.repeat(1_000)}}`, '{ district '.repeat(7_000)]) {
    const refused = await server.ask({ query });
    expect([refused.status, codesOf(refused)]).toEqual([400, ['QUERY_TOO_COMPLEX']]);
  }
});

test('a short cycle of lists is refused before it fills the memory', async () => {
  const query = `{ district(code: "900101") { ${'children { parent { '.repeat(4)}code${' } }'.repeat(4)} } }`;
  const refused = await server.ask({ query });
  expect([refused.status, codesOf(refused)]).toEqual([400, ['QUERY_TOO_COMPLEX']]);
  expect(refused.body.errors?.[0]?.message).toContain('field values');
});

test('the size of a page counts by variable as by literal', async () => {
  const query = `query ($first: Int) {
    districts(first: $first) { nodes { children { children { code } } } }
  }`;
  expect(codesOf(await server.ask({ query, variables: { first: 100 } }))).toEqual([]);
  const wider = query.replace('{ code }', '{ code name }');
  expect(codesOf(await server.ask({ query: wider, variables: { first: 10 } }))).toEqual([]);
  expect(codesOf(await server.ask({ query: wider, variables: { first: 100 } }))).toEqual([
    'QUERY_TOO_COMPLEX',
  ]);
});

test('a page of no stated size counts as the default that is answered', async () => {
  const query = 'query ($first: Int) { districts(first: $first) { nodes { code } } }';
  for (const variables of [{}, { first: null }, { first: 20 }]) {
    const { body } = await server.ask({ query, variables }, { 'x-cost': 'report' });
    expect(body.extensions).toEqual({ cost: { requested: 41, maximum: 250_000 } });
  }
});

test('fragments that double each other are measured at once', async () => {
  const doubling = Array.from(
    { length: 24 },
    (_, index) => `fragment F${index} on District { ...F${index + 1} ...F${index + 1} }`,
  ).join(' ');
  const started = performance.now();
  const answer = await server.ask({
    query: `{ district(code: "900101") { ...F0 } } ${doubling} fragment F24 on District { name }`,
  });
  expect(performance.now() - started).toBeLessThan(1_500);
  expect(codesOf(answer)).toEqual(['QUERY_TOO_COMPLEX']);
});

test('five errors are named, the flood is not', async () => {
  const query = `{ ${Array.from({ length: 200 }, (_, index) => `unknown${index}`).join(' ')} }`;
  const answer = await server.ask({ query });
  expect(answer.status).toBe(400);
  // graphql-js adds one that says it stopped.
  expect(answer.body.errors?.length).toBeLessThanOrEqual(6);
});

test("GraphiQL's introspection is exempt", async () => {
  const answer = await server.ask({
    query: getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true }),
  });
  expect(answer.body.errors).toBeUndefined();
});

test('the schema is not told fifty times in one answer', async () => {
  const fifty = Array.from({ length: 50 }, (_, index) => `s${index}: __schema { types { name } }`).join(' ');
  expect(codesOf(await server.ask({ query: `{ ${fifty} }` }))).toEqual(['QUERY_TOO_COMPLEX']);
});
