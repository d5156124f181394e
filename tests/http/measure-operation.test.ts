import { buildSchema, getOperationAST, parse } from 'graphql';
import { measureOperation } from '../../src/http/limits/measure-operation';

const SCHEMA = buildSchema(`
  directive @listSize(
    assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true
  ) on FIELD_DEFINITION
  type Query {
    district(code: ID!): District
    districts(first: Int = 20): DistrictConnection! @listSize(slicingArguments: ["first"], sizedFields: ["nodes"])
    compareDistricts(codes: [ID!]!, years: [Int!]!): Comparison! @listSize(sizedFields: ["rows"])
    _entities(representations: [ID!]!): [District]!
  }
  type DistrictConnection { nodes: [District!]! totalCount: Int! }
  type District { code: ID! name: String! children: [District!]! report(year: Int!): Report }
  type Report { year: Int! applicationOutcomes(kinds: [String!]): [Outcome!]! @listSize(assumedSize: 26) }
  type Outcome { kind: String! total: Int }
  type Comparison { rows: [Row!]! }
  type Row { year: Int! }
`);

function measure(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  return measureOperation(SCHEMA, document, getOperationAST(document)!, variables);
}

test.each([
  ['a field of a field', '{ district(code: "1") { code } }', { depth: 2, aliases: 0, cost: 2 }],
  ['an alias', '{ a: district(code: "1") { b: code } }', { depth: 2, aliases: 2, cost: 2 }],
  // 1 connection + 20 districts × (themselves + code)
  ['a page of the default size', '{ districts { nodes { code } } }', { depth: 3, aliases: 0, cost: 41 }],
  [
    'a page of five',
    '{ districts(first: 5) { nodes { code } totalCount } }',
    { depth: 3, aliases: 0, cost: 12 },
  ],
  // A page size out of range is the resolver's to refuse; a hundred is the most it grants.
  [
    'a page too large',
    '{ districts(first: 1000000) { nodes { code } } }',
    { depth: 3, aliases: 0, cost: 201 },
  ],
  // 1 + 30 × (themselves + code)
  [
    'a list that says nothing of its length',
    '{ district(code: "1") { children { code } } }',
    { depth: 3, aliases: 0, cost: 61 },
  ],
  // 1 + 1 + 26 rows × (themselves + kind + total)
  [
    'the rows of table 3',
    '{ district(code: "1") { report(year: 2022) { applicationOutcomes { kind total } } } }',
    { depth: 4, aliases: 0, cost: 80 },
  ],
  [
    'two named rows',
    '{ district(code: "1") { report(year: 2022) { applicationOutcomes(kinds: ["A", "B"]) { kind total } } } }',
    { depth: 4, aliases: 0, cost: 8 },
  ],
  // 1 + 2 codes × 3 years × (row + year)
  [
    'a comparison',
    '{ compareDistricts(codes: ["1", "2"], years: [1, 2, 3]) { rows { year } } }',
    { depth: 3, aliases: 0, cost: 13 },
  ],
  ['entities', '{ _entities(representations: ["1", "2", "3"]) { code } }', { depth: 2, aliases: 0, cost: 6 }],
  [
    'introspection',
    '{ __schema { types { name fields { name } } } __typename }',
    { depth: 0, aliases: 0, cost: 0 },
  ],
])('%s', (_what, query, size) => {
  expect(measure(query)).toEqual(size);
});

test('a variable counts as a literal does', () => {
  const query = 'query ($first: Int) { districts(first: $first) { nodes { code } } }';
  expect(measure(query, { first: 7 })).toEqual(measure('{ districts(first: 7) { nodes { code } } }'));
});

test('a fragment counts where it is spread, under the page it is spread in', () => {
  const fragment = 'fragment Nodes on DistrictConnection { nodes { ... on District { code } } }';
  expect(
    measure(`{ a: districts(first: 2) { ...Nodes } b: districts(first: 9) { ...Nodes } } ${fragment}`),
  ).toEqual({
    depth: 3,
    aliases: 2,
    cost: 5 + 19,
  });
});
