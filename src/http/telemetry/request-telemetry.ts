import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Metrics } from './metrics';
import type { TracedSpan, Tracing } from './open-tracer';

const spans = new WeakMap<FastifyRequest, TracedSpan>();

/** Given a request, returns its span, if spans are sent. */
export function spanOf(request: FastifyRequest): TracedSpan | undefined {
  return spans.get(request);
}

/** Counts, times and traces the requests of an app: by the pattern of their route, never by what is in them. */
export function addRequestTelemetry(
  app: FastifyInstance,
  metrics: Metrics | null,
  tracing: Tracing | null,
): void {
  if (tracing) {
    app.addHook('onRequest', (request, _reply, done) => {
      const span = tracing.beginRequest(`${request.method} ${routeOf(request)}`, request.headers);
      span.set({
        'http.request.method': request.method,
        'http.route': routeOf(request),
        'gongkai.request_id': request.id,
      });
      spans.set(request, span);
      done();
    });
  }
  app.addHook('onResponse', (request, reply, done) => {
    const { statusCode, elapsedTime } = reply;
    const route = routeOf(request);
    metrics?.requests.inc({ method: request.method, route, status: statusCode });
    metrics?.requestSeconds.observe({ route }, elapsedTime / 1_000);
    const span = spans.get(request);
    span?.set({ 'http.response.status_code': statusCode });
    span?.end(statusCode >= 500 ? new Error() : undefined);
    done();
  });
}

function routeOf(request: FastifyRequest): string {
  return request.routeOptions.url ?? '(none)';
}
