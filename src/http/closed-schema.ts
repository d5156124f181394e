import type { GraphQLFormattedError } from 'graphql';

/** How graphql-js goes on when it knows names like the one that was given. */
const SUGGESTION = ' Did you mean ';

/**
 * Given an error as Apollo formatted it, returns what a server says of it that does not show its schema: names that were
 * guessed wrong are not put right, whoever found them wrong.
 */
export function withClosedSchema(error: GraphQLFormattedError): GraphQLFormattedError {
  const { message } = error;
  const at = message.endsWith('?') ? message.lastIndexOf(SUGGESTION) : -1;
  return at < 0 ? error : { ...error, message: message.slice(0, at) };
}
