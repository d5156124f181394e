import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { refuseOtherMethods } from './error-reply';
import { findAbove } from './find-above';

/** Names of assets carry a hash of their content, so a browser never needs to ask for one again. */
const FOREVER = 'public, max-age=31536000, immutable';

/** Files of the package `web`, built. */
export interface BuiltFiles {
  /** The folder below `web/dist` whose page it is. */
  readonly name: string;
  /** The folder below that whose files are served; all of it if empty. */
  readonly folder: string;
  /** The address that they are served under, between slashes. */
  readonly prefix: string;
  /** Their content security policy. */
  readonly policy: string;
}

/** Serves built files, and returns the page that asks for them; null, with a warning, if nothing was built. */
export async function serveBuilt(
  app: FastifyInstance,
  { name, folder, prefix, policy }: BuiltFiles,
): Promise<string | null> {
  const root = findAbove(__dirname, join('web', 'dist', name));
  if (root === null) {
    app.log.warn(`the ${name} is not built: run npm run build:web`);
    return null;
  }
  await app.register(async (scope) => {
    // A worker is bound by the policy that comes with its own script.
    scope.addHook('onRequest', (_request, reply, done) => {
      void reply.header('content-security-policy', policy);
      done();
    });
    await scope.register(fastifyStatic, {
      root: join(root, folder),
      prefix,
      preCompressed: true,
      cacheControl: false,
      decorateReply: false,
      setHeaders: (response, path) => {
        response.setHeader('cache-control', path.includes(`assets${sep}`) ? FOREVER : 'no-cache');
      },
    });
  });
  refuseOtherMethods(app, `${prefix}*`);
  return readFileSync(join(root, 'index.html'), 'utf8');
}
