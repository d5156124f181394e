import type { FastifyInstance } from 'fastify';
import { serveBuilt } from './built-pages';
import { PLAYGROUND_POLICY } from './security-headers';

/** Serves the playground's files, and returns its page, which `/graphql` hands out; null if it was not built. */
export function addPlaygroundRoutes(app: FastifyInstance): Promise<string | null> {
  return serveBuilt(app, {
    name: 'playground',
    folder: '',
    prefix: '/playground/',
    policy: PLAYGROUND_POLICY,
  });
}
