import type { FastifyRequest } from 'fastify';
import type { Telemetry } from './open-telemetry';
import { OperationTelemetry } from './operation-telemetry';
import { spanOf } from './request-telemetry';

/** Given a GraphQL request, returns what observes it; null where nothing does. */
export type ObserveRequest = (request: FastifyRequest) => OperationTelemetry | null;

/** Given what observes, returns how requests are observed. */
export function observeRequests({
  metrics,
  tracing,
}: Pick<Telemetry, 'metrics' | 'tracing'>): ObserveRequest {
  if (!metrics && !tracing) return () => null;
  return (request) => new OperationTelemetry(metrics, spanOf(request));
}
