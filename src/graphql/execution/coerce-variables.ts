import { getVariableValues, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

interface Coerced {
  readonly operation: OperationDefinitionNode;
  readonly values: Variables | undefined;
}

/** Each request brings an object of its own. */
const KNOWN = new WeakMap<Variables, Coerced>();

/**
 * Given an operation and a request's variables as they came, returns them as the operation declares them; undefined if they
 * are wrong. They are read once, whoever asks: a list of codes takes a while.
 */
export function coerceVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Variables | undefined,
): Variables | undefined {
  const known = variables && KNOWN.get(variables);
  if (known?.operation === operation) return known.values;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {});
  if (variables) KNOWN.set(variables, { operation, values: coerced });
  return coerced;
}
