import type { FastifyRequest } from 'fastify';
import type { Repositories } from '../../storage';
import { observable } from './observed-repositories';
import type { Telemetry } from './open-telemetry';
import { OperationTelemetry } from './operation-telemetry';
import { spanOf } from './request-telemetry';

/** Given a GraphQL request, returns what observes it and the repositories that it sees; null where nothing does. */
export type ObserveRequest = (
  request: FastifyRequest,
) => { readonly telemetry: OperationTelemetry; readonly repositories: Repositories } | null;

/** Given the repositories and what observes, returns how requests are observed. */
export function observeRequests(
  repositories: Repositories,
  { metrics, tracing }: Pick<Telemetry, 'metrics' | 'tracing'>,
): ObserveRequest {
  if (!metrics && !tracing) return () => null;
  const observed = observable(repositories);
  return (request) => {
    const telemetry = new OperationTelemetry(metrics, spanOf(request));
    return { telemetry, repositories: observed(telemetry.onCall) };
  };
}
