import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues, GraphQLError } from 'graphql';
import { measureOperation, type OperationSize } from './measure-operation';

/** The largest operation that is run. */
export type OperationLimits = OperationSize;

const UNITS = { depth: 'levels of fields', aliases: 'aliases', cost: 'field values' } as const;

/**
 * Given the limits, returns a plugin that refuses larger operations before anything is executed, with the code
 * QUERY_TOO_COMPLEX and the size in the message, so that an honest client knows what to reduce.
 */
export function limitsPlugin(limits: OperationLimits): ApolloServerPlugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ schema, document, operation, request }) => {
          // An operation that does not exist and wrong variables are the executor's to refuse: it says what is wrong.
          if (!operation) return Promise.resolve();
          const { coerced } = getVariableValues(
            schema,
            operation.variableDefinitions ?? [],
            request.variables ?? {},
          );
          if (coerced) refuseLarger(measureOperation(schema, document, operation, coerced), limits);
          return Promise.resolve();
        },
      }),
  };
}

function refuseLarger(size: OperationSize, limits: OperationLimits): void {
  for (const measure of ['depth', 'aliases', 'cost'] as const) {
    const [asked, limit] = [size[measure], limits[measure]];
    if (asked <= limit) continue;
    throw new GraphQLError(
      `This operation asks for ${String(asked)} ${UNITS[measure]}; at most ${String(limit)} are answered at once.`,
      { extensions: { code: 'QUERY_TOO_COMPLEX', size, limits, http: { status: 400 } } },
    );
  }
}
