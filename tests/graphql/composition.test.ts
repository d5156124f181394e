import { composeServices } from '@apollo/composition';
import {
  buildSchema as buildPlainSchema,
  getNullableType,
  isListType,
  isObjectType,
  parse,
  type GraphQLObjectType,
} from 'graphql';
import { buildSchema, printSchemaText } from '../../src/graphql';

/** A subgraph as another team would write it: it adds a field to our entity by its key. */
const POPULATION = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@shareable"])

  type Query { populationYear: Int }

  type District @key(fields: "code") {
    code: ID!
    population: Int
    name(year: Int): String! @shareable
  }

  type Report @key(fields: "id") {
    id: ID!
    newApplications: Int @external
    applicationsPerTenThousand: Float @requires(fields: "newApplications")
  }

  type Page { pageInfo: PageInfo! }
  type PageInfo @shareable { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
`;

function compose(population: string): ReturnType<typeof composeServices> {
  return composeServices([
    { name: 'gongkai', url: 'http://gongkai.invalid/graphql', typeDefs: parse(printSchemaText()) },
    { name: 'population', url: 'http://population.invalid/graphql', typeDefs: parse(population) },
  ]);
}

function fieldsOf(supergraph: string, typeName: string): ReturnType<GraphQLObjectType['getFields']> {
  const type = buildPlainSchema(supergraph, { assumeValid: true }).getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type of the supergraph`);
  return type.getFields();
}

describe('composition with a subgraph that extends District and Report', () => {
  const composed = compose(POPULATION);

  it('gives a supergraph without errors', () => {
    expect(composed.errors).toBeUndefined();
  });

  it('serves both subgraphs in one type', () => {
    const district = fieldsOf(composed.supergraphSdl ?? '', 'District');
    expect(String(district['population']?.type)).toBe('Int');
    expect(String(district['report']?.type)).toBe('Report');
    const report = fieldsOf(composed.supergraphSdl ?? '', 'Report');
    expect(String(report['applicationsPerTenThousand']?.type)).toBe('Float');
  });

  it('joins by every key', () => {
    const sdl = composed.supergraphSdl ?? '';
    for (const key of ['code', 'id', 'agencyId year']) {
      expect(sdl).toContain(`@join__type(graph: GONGKAI, key: "${key}")`);
    }
    expect(sdl).toContain('@join__type(graph: POPULATION, key: "code")');
  });

  it('tells routers how long every list is', () => {
    const schema = buildSchema();
    const lists = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
      .flatMap((type) =>
        Object.values((type as GraphQLObjectType).getFields()).map((field) => ({ type, field })),
      )
      .filter(({ field }) => isListType(getNullableType(field.type)));
    const silent = lists
      .filter(({ field }) => !field.astNode?.directives?.some(({ name }) => name.value === 'listSize'))
      .map(({ type, field }) => `${type.name}.${field.name}`)
      // Those of a connection or comparison are told by the field that gives it.
      .filter((path) => !/(?:Connection\.(?:edges|nodes)|DistrictComparison\.rows)$/.test(path));
    expect(silent).toEqual(['Query._entities']);
    expect(lists.length).toBeGreaterThan(50);
    expect(composed.supergraphSdl).toContain('@listSize(assumedSize: 26)');
  });

  it('tags what only curators use, so that a contract may leave it out', () => {
    const tagged = [...printSchemaText().matchAll(/^ {2}(?:(\w+)\(|\): .*@tag\(name: "curation"\))/gm)];
    const names = tagged.flatMap(([, name], index) => (name ? [] : [tagged[index - 1]?.[1]]));
    const mutations = Object.keys(buildSchema().getMutationType()?.getFields() ?? {});
    expect(names.sort()).toEqual([...mutations, 'reportAuditLog'].sort());
    expect(composed.supergraphSdl).toContain('@tag(name: "curation")');
  });

  it('refuses another subgraph that redefines what is ours alone', () => {
    const { errors } = compose(
      POPULATION.replace('population: Int', 'population: Int\n fictional: Boolean!'),
    );
    expect(errors?.map((error) => error.extensions['code'])).toEqual(['INVALID_FIELD_SHARING']);
  });
});
