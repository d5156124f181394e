import type { FastifyInstance } from 'fastify';
import type { Storage } from '../storage';
import { refuseOtherMethods } from './error-reply';
import type { Shutdown } from './shutdown';

/** A database that takes longer to say so is not ready, in milliseconds: balancers wait a second or a few. */
const PATIENCE = 2_000;

/**
 * `/healthz`: the process answers. `/readyz`: so does the database, soon and with every migration applied, and the
 * server was not told to stop; 503 otherwise, so that a balancer sends its requests to another copy.
 */
export function addHealthRoutes(
  app: FastifyInstance,
  storage: Pick<Storage, 'isReady'>,
  shutdown: Shutdown,
): void {
  app.get('/healthz', (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }));
  app.get('/readyz', async (request, reply) => {
    const isReady =
      !shutdown.hasBegun &&
      (await within(PATIENCE, storage.isReady()).catch((error: unknown) => {
        request.log.error({ err: error }, 'the database does not answer');
        return false;
      }));
    const status = shutdown.hasBegun ? 'stopping' : isReady ? 'ready' : 'unavailable';
    return reply
      .code(isReady ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status });
  });
  for (const url of ['/healthz', '/readyz']) refuseOtherMethods(app, url);
}

/** Given what is waited for, returns it, or rejects if it is not there in time. */
async function within<T>(milliseconds: number, awaited: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer in ${milliseconds} ms.`)), milliseconds);
  });
  try {
    return await Promise.race([awaited, late]);
  } finally {
    clearTimeout(timer);
  }
}
