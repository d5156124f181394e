import type { FastifyInstance } from 'fastify';
import { refuseOtherMethods } from '../error-reply';
import type { Metrics } from './metrics';

/** `/metrics`: what Prometheus collects. */
export function addMetricsRoute(app: FastifyInstance, metrics: Metrics): void {
  app.get('/metrics', async (_request, reply) =>
    reply
      .header('cache-control', 'no-store')
      .type(metrics.contentType)
      .send(await metrics.text()),
  );
  refuseOtherMethods(app, '/metrics');
}
