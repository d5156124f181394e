import type { FastifyInstance } from 'fastify';
import { serveBuilt } from './built-pages';
import { refuseOtherMethods } from './error-reply';
import { MAP_ADDRESS, MAP_TYPE } from './map.routes';
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

/** How the page knows that there is a map: it names it as what its provinces can be drawn on. */
const MAP_LINK = `<link rel="alternate" type="${MAP_TYPE}" href="${MAP_ADDRESS}" />`;

/** Serves the explorer, which draws the operator's map if there is one; where it was not built, `/` leads to the playground. */
export async function addExplorerRoutes(
  app: FastifyInstance,
  { withMap }: { readonly withMap: boolean },
): Promise<void> {
  const built = await serveBuilt(app, {
    name: 'explorer',
    folder: 'explorer-assets',
    prefix: '/explorer-assets/',
    policy: EXPLORER_POLICY,
  });
  const page = withMap ? (built?.replace('</head>', `${MAP_LINK}</head>`) ?? null) : built;
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
