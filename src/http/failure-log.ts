import { GraphQLError } from 'graphql';
import type { RequestListener } from './one-plugin';

/** Logs what failed inside a resolver, with its stack; the caller is told only that something did. */
export const failureLog: RequestListener = {
  didEncounterErrors: ({ errors, contextValue }) => {
    for (const { path, originalError } of errors) {
      // A GraphQLError was thrown on purpose, for the caller to read; logging it would log the query.
      if (!originalError || originalError instanceof GraphQLError) continue;
      contextValue.log.error({ path, stack: originalError.stack }, 'a resolver failed');
    }
    return Promise.resolve();
  },
};
