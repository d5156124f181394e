import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { refuseOtherMethods } from './error-reply';
import { findAbove } from './find-above';
import { PLAYGROUND_POLICY } from './security-headers';

/** Where `npm run build:playground` leaves the playground, from the package's own folder. */
const BUILT = join('web', 'dist', 'playground');

/** Names of assets carry a hash of their content, so a browser never needs to ask for one again. */
const FOREVER = 'public, max-age=31536000, immutable';

/** Serves the playground's files, and returns its page; null, with a warning, if it was not built. */
export async function addPlaygroundRoutes(app: FastifyInstance): Promise<string | null> {
  const root = findAbove(__dirname, BUILT);
  if (root === null) {
    app.log.warn('the playground is not built: run npm run build:playground');
    return null;
  }
  await app.register(fastifyStatic, {
    root,
    prefix: '/playground/',
    preCompressed: true,
    cacheControl: false,
    setHeaders: (response, path) => {
      response.setHeader('cache-control', path.includes(`${sep}assets${sep}`) ? FOREVER : 'no-cache');
      response.setHeader('content-security-policy', PLAYGROUND_POLICY);
    },
  });
  refuseOtherMethods(app, '/playground/*');
  return readFileSync(join(root, 'index.html'), 'utf8');
}
