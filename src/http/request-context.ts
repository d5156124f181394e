import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyBaseLogger } from 'fastify';
import { GraphQLError } from 'graphql';
import type { GraphqlContext } from '../graphql';
import type { OperationTelemetry } from './telemetry/operation-telemetry';
import { UnavailableError } from './unavailable-error';

/** What resolvers get, and the request's own logger, whose lines bear the request's id. */
export interface RequestContext extends GraphqlContext {
  readonly log: FastifyBaseLogger;
  /** Null where nothing is observed. */
  readonly telemetry: OperationTelemetry | null;
}

/** Logs what failed inside a resolver, with its stack; the caller is told only that something did. */
export const failureLogPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didEncounterErrors: ({ errors, contextValue }) => {
        // Every field that needs the database says the same.
        const gone = errors.find(({ originalError }) => originalError instanceof UnavailableError);
        if (gone)
          contextValue.log.error(
            { err: (gone.originalError as UnavailableError).originalError },
            'the database cannot be used',
          );
        for (const { path, originalError } of errors) {
          // A GraphQLError was thrown on purpose, for the caller to read; logging it would log the query.
          if (!originalError || originalError instanceof GraphQLError) continue;
          contextValue.log.error({ path, stack: originalError.stack }, 'a resolver failed');
        }
        return Promise.resolve();
      },
    }),
};
