import type { FastifyInstance } from 'fastify';
import { serveBuilt } from './built-pages';
import { refuseOtherMethods } from './error-reply';
import { EXPLORER_POLICY } from './security-headers';

/** The addresses of the explorer's views: one page, which shows the view that its address names. */
export const EXPLORER_PAGES = [
  '/',
  '/districts/:code',
  '/reports/:id',
  '/compare',
  '/ranking',
  '/quality',
  '/search',
  '/desk',
];

/** Serves the explorer; where it was not built, `/` leads to the playground. */
export async function addExplorerRoutes(app: FastifyInstance): Promise<void> {
  const page = await serveBuilt(app, {
    name: 'explorer',
    folder: 'explorer-assets',
    prefix: '/explorer-assets/',
    policy: EXPLORER_POLICY,
  });
  if (page === null) app.get('/', (_request, reply) => reply.redirect('/graphql'));
  for (const address of page === null ? [] : EXPLORER_PAGES) {
    app.get(address, (_request, reply) =>
      reply
        .headers({ 'content-security-policy': EXPLORER_POLICY, 'cache-control': 'no-cache' })
        .type('text/html; charset=utf-8')
        .send(page),
    );
    refuseOtherMethods(app, address);
  }
}
