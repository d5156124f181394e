import { getIntrospectionQuery } from 'graphql';
import { codesOf } from '../http/running-server';
import { expectDiscreet, repeated, underAttack } from './under-attack';

/** No attack may take longer to be answered, with the machine busy otherwise. */
const LONGEST_MS = 5_000;

const { server, survives } = underAttack();

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

survives();
