import fastifyRateLimit from '@fastify/rate-limit';
import type { FastifyInstance, preHandlerAsyncHookHandler } from 'fastify';

/** Balancers and Prometheus ask these again and again, and have to hear how the service is. */
const PROBES: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/metrics']);

/**
 * Refuses with 429 what a client asks for beyond so many requests a minute. Clients are told apart by their address, those
 * of IPv6 by the network of a household. Call it before routes are added; returns the check for what is no route.
 */
export async function limitRates(
  app: FastifyInstance,
  requestsAMinute: number,
): Promise<preHandlerAsyncHookHandler> {
  await app.register(fastifyRateLimit, {
    max: requestsAMinute,
    timeWindow: '1 minute',
    hook: 'onRequest',
    ipv6Subnet: 64,
    allowList: ({ url }) => PROBES.has(url),
    errorResponseBuilder: (_request, { statusCode }) =>
      Object.assign(new Error('Too many requests.'), { statusCode }),
  });
  return app.rateLimit();
}
