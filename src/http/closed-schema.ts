import { ApolloServerValidationErrorCode } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';

/** How graphql-js goes on when it knows names like the one that was given. */
const SUGGESTION = ' Did you mean ';

/**
 * Given an error as Apollo formatted it, returns what a server says of it that does not show its schema: names that were
 * guessed wrong are not put right, whoever found them wrong, and introspection is refused in our own words.
 */
export function withClosedSchema(error: GraphQLFormattedError): GraphQLFormattedError {
  const { message, extensions } = error;
  if (extensions?.['validationErrorCode'] === ApolloServerValidationErrorCode.INTROSPECTION_DISABLED) {
    return {
      ...error,
      message: 'Introspection is switched off here; the text of the schema is at /schema.graphql.',
      extensions: { ...extensions, code: 'INTROSPECTION_DISABLED' },
    };
  }
  const at = message.endsWith('?') ? message.lastIndexOf(SUGGESTION) : -1;
  return at < 0 ? error : { ...error, message: message.slice(0, at) };
}
