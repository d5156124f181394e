import type { FastifyBaseLogger } from 'fastify';
import type { GraphqlContext } from '../graphql';
import type { OperationTelemetry } from './telemetry/operation-telemetry';

/** What resolvers get, and the request's own logger, whose lines bear the request's id. */
export interface RequestContext extends GraphqlContext {
  readonly log: FastifyBaseLogger;
  /** Null where nothing is observed. */
  readonly telemetry: OperationTelemetry | null;
}
