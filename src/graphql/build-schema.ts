import 'reflect-metadata';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { parse, type GraphQLSchema } from 'graphql';
import { buildSchemaSync, createResolversMap, getMetadataStorage } from 'type-graphql';
import { checkRole } from './check-role';
import { checkInputLimits } from './input-limits';
import { createReferenceResolvers } from './references/reference-resolvers';
import { guardEntities } from './references/guard-entities';
import { withPlainResolvers, type ResolversByType } from './plain-resolvers';
import { RESOLVERS } from './resolvers';

const FEDERATION_LINK = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@listSize", "@shareable", "@tag"])
`;

type SubgraphModule = Extract<Parameters<typeof buildSubgraphSchema>[0], { resolvers?: unknown }>;
type SubgraphResolvers = NonNullable<SubgraphModule['resolvers']>;

/**
 * Returns the executable schema of the service, a Federation 2 subgraph. Build it once: it holds no data and no
 * connection, only what every request's context brings.
 */
export function buildSchema(): GraphQLSchema {
  // Decorators of parameters run from the last to the first; the schema lists arguments as they are written.
  getMetadataStorage().params.sort((a, b) => a.index - b.index);
  const codeFirst = buildSchemaSync({
    resolvers: [...RESOLVERS],
    validateFn: checkInputLimits,
    authChecker: checkRole,
  });
  // type-graphql knows nothing of federation: its schema is printed, linked and read again as a subgraph.
  const schema = buildSubgraphSchema({
    typeDefs: parse(FEDERATION_LINK + printSchemaWithDirectives(codeFirst)),
    resolvers: withReferences(withPlainResolvers(createResolversMap(codeFirst))),
  });
  guardEntities(schema);
  return schema;
}

function withReferences(resolvers: ResolversByType): SubgraphResolvers {
  const merged: Record<string, object> = { ...resolvers };
  for (const [entity, reference] of Object.entries(createReferenceResolvers())) {
    merged[entity] = { ...merged[entity], ...reference };
  }
  return merged as SubgraphResolvers;
}
