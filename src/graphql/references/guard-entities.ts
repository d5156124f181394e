import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import type { GraphqlContext } from '../context';
import { BadUserInputError } from '../errors';
import { ENTITY_REFERENCES } from './entity-references';
import type { Representation } from './read-representation';

const MAX_REPRESENTATIONS = 1_000;

interface EntitiesArgs {
  readonly representations: readonly unknown[];
}

/**
 * Given the subgraph's schema, makes its `_entities` refuse what no router sends: too many representations, types
 * that are no entities and keys that are no keys. The request is refused whole, before anything is read.
 */
export function guardEntities(schema: GraphQLSchema): void {
  const field = schema.getQueryType()?.getFields()['_entities'];
  const resolve: GraphQLFieldResolver<unknown, GraphqlContext, EntitiesArgs> | undefined = field?.resolve;
  if (!field || !resolve) throw new Error('The subgraph has no _entities to guard.');
  field.resolve = (source, args: EntitiesArgs, context: GraphqlContext, info) => {
    checkRepresentations(args.representations);
    return resolve(source, args, context, info);
  };
}

function checkRepresentations(representations: readonly unknown[]): void {
  if (representations.length > MAX_REPRESENTATIONS) {
    throw new BadUserInputError(`_entities takes at most ${MAX_REPRESENTATIONS} representations.`);
  }
  for (const representation of representations) {
    if (!isRepresentation(representation)) {
      throw new BadUserInputError('A representation must be an object with a __typename.');
    }
    const reference = ENTITY_REFERENCES.get(representation['__typename']);
    if (!reference)
      throw new BadUserInputError("A representation's __typename is not an entity of this subgraph.");
    reference.readKey(representation);
  }
}

function isRepresentation(value: unknown): value is Representation {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, '__typename');
}
