import type { GraphqlContext } from '../context';
import { ENTITY_REFERENCES } from './entity-references';
import type { Representation } from './read-representation';

type ReferenceResolvers = Record<string, { __resolveReference: ReferenceResolver }>;
type ReferenceResolver = (representation: Representation, context: GraphqlContext) => Promise<object | null>;

/** Returns the `__resolveReference` of every entity, in the shape the subgraph library takes. */
export function createReferenceResolvers(): ReferenceResolvers {
  const resolvers: ReferenceResolvers = {};
  for (const [typeName, { readKey, load }] of ENTITY_REFERENCES) {
    resolvers[String(typeName)] = {
      async __resolveReference(representation, context) {
        const entity = await load(readKey(representation), context);
        // The subgraph library writes `__typename` on the object, and loaded rows are shared.
        return entity && { ...entity };
      },
    };
  }
  return resolvers;
}
