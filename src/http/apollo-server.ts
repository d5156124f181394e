import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Settings } from '../config';
import { formatError, type QueryExecutor } from '../graphql';
import { mutationGate } from './auth/mutation-gate';
import { answerFromKept, type Caching } from './caching/caching-plugin';
import { createPersistedQueries } from './caching/persisted-queries';
import { withClosedSchema } from './closed-schema';
import { failureLog } from './failure-log';
import { exceededMeasures, listenForSize } from './limits/limits-plugin';
import { asOnePlugin } from './one-plugin';
import { answerByPlan, stringifyResult } from './planned-answers';
import type { RequestContext } from './request-context';
import { tellTelemetry } from './telemetry/telemetry-plugin';

/** What answers requests that were not refused, in this order, before Apollo does. */
export interface Answering {
  readonly caching: Caching;
  readonly executor: QueryExecutor;
}

/** graphql-js refuses a long document while reading it, as a syntax error; it is rather too large. */
const TOO_MANY_TOKENS = /^Syntax Error: Document contains more tha[nt] \d+ tokens/;

/**
 * Given the schema, returns Apollo Server bounded on every side: what is read, validated, answered and told of
 * errors. It asks no other host for anything, and stops the app it is drained with.
 */
export function createApolloServer(
  settings: Pick<Settings, 'introspection' | 'limits'>,
  schema: GraphQLSchema,
  app: FastifyInstance,
  { caching, executor }: Answering,
): ApolloServer<RequestContext> {
  const { tokens, errors, depth, aliases, cost } = settings.limits;
  return new ApolloServer<RequestContext>({
    schema,
    introspection: settings.introspection,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    persistedQueries: createPersistedQueries(),
    parseOptions: { maxTokens: tokens },
    // graphql-js says of itself that it stops, in one error more.
    validationOptions: { maxErrors: errors - 1 },
    formatError: (formatted, error) => {
      const told = settings.introspection ? formatted : withClosedSchema(formatted);
      return withLimits(formatError(told, error), formatted);
    },
    stringifyResult,
    logger: app.log,
    plugins: [
      asOnePlugin([
        mutationGate,
        listenForSize({ depth, aliases, cost }),
        failureLog,
        answerFromKept(caching),
        answerByPlan(executor),
        tellTelemetry,
      ]),
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

/** Given an error as callers may read it and as it was thrown, returns it with the limit it is about, if any. */
function withLimits(error: GraphQLFormattedError, thrown: GraphQLFormattedError): GraphQLFormattedError {
  if (TOO_MANY_TOKENS.test(error.message)) {
    return { ...error, extensions: { ...error.extensions, code: 'QUERY_TOO_COMPLEX' } };
  }
  if (error.extensions?.['code'] !== 'QUERY_TOO_COMPLEX') return error;
  return { ...error, extensions: { ...error.extensions, ...exceededMeasures(thrown.extensions ?? {}) } };
}
