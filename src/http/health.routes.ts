import type { FastifyInstance } from 'fastify';
import type { Storage } from '../storage';
import { refuseOtherMethods } from './error-reply';

/**
 * `/healthz`: the process answers. `/readyz`: so does the database, with every migration applied; 503 otherwise, so
 * that a balancer sends its requests to another copy.
 */
export function addHealthRoutes(app: FastifyInstance, storage: Pick<Storage, 'isReady'>): void {
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async (request, reply) => {
    const ready = await storage.isReady().catch((error: unknown) => {
      request.log.error({ err: error }, 'the database does not answer');
      return false;
    });
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'unavailable' });
  });
  for (const url of ['/healthz', '/readyz']) refuseOtherMethods(app, url);
}
