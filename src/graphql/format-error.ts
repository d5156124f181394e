import { GraphQLError, Kind, type GraphQLFormattedError } from 'graphql';

const INTERNAL = 'INTERNAL_SERVER_ERROR';
/** Validation messages quote the caller's own text back; this much of it is enough to find the fault. */
const MAX_MESSAGE_LENGTH = 500;

/**
 * Given an error as Apollo formatted it and the error itself, returns what the caller may read: a code always, the
 * message only of a refusal, and never a stack, SQL or a path of the machine.
 */
export function formatError(formatted: GraphQLFormattedError, error?: unknown): GraphQLFormattedError {
  const given = formatted.extensions?.['code'];
  const isRefusal = typeof given === 'string' && given !== INTERNAL;
  const code = isRefusal ? given : codeOfFault(error);
  const message = code === INTERNAL ? 'The server failed to answer.' : formatted.message;
  return {
    message: message.slice(0, MAX_MESSAGE_LENGTH),
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
    extensions: { code },
  };
}

function codeOfFault(error: unknown): string {
  if (faultsTheRequest(error)) return 'BAD_USER_INPUT';
  return isRefusedByApollo(error) ? 'BAD_REQUEST' : INTERNAL;
}

/** Apollo refuses a persisted query it cannot make sense of without a code, but with the status of a client's fault. */
function isRefusedByApollo(error: unknown): boolean {
  if (!(error instanceof GraphQLError) || error.originalError) return false;
  const { http } = error.extensions as { readonly http?: { readonly status?: number } };
  return http?.status === 400;
}

/**
 * graphql-js reports a null variable in a non-null position, or an operation the schema does not have, only while it
 * executes, and without a code. Such an error points at the request's own variable or operation, and wraps nothing.
 */
function faultsTheRequest(error: unknown): boolean {
  let innermost = error;
  while (innermost instanceof GraphQLError && innermost.originalError) innermost = innermost.originalError;
  if (!(innermost instanceof GraphQLError) || !innermost.nodes?.length) return false;
  return innermost.nodes.every(({ kind }) => kind !== Kind.FIELD);
}
