import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { createContext } from '../graphql';
import type { Repositories } from '../storage';
import { refuseOtherMethods } from './error-reply';
import type { RequestContext } from './request-context';
import { PLAYGROUND_POLICY } from './security-headers';

/**
 * `/graphql` by POST and GET. A browser that opens the address, asking for HTML first and bringing no query, gets
 * the playground. Each request has loaders of its own, so that nothing one caller saw reaches another.
 */
export function addGraphQLRoutes(
  app: FastifyInstance,
  apollo: ApolloServer<RequestContext>,
  repositories: Repositories,
  playgroundPage: string | null,
): void {
  const answer = fastifyApolloHandler(apollo, {
    context: (request) => Promise.resolve({ ...createContext(repositories), log: request.log }),
  });
  app.post('/graphql', answer);
  app.get('/graphql', function (request, reply) {
    const varying = reply.getHeader('vary');
    void reply.header('vary', varying === undefined ? 'Accept' : `${String(varying)}, Accept`);
    if (playgroundPage === null || !wantsPage(request)) return answer.call(this, request, reply);
    return reply
      .header('content-security-policy', PLAYGROUND_POLICY)
      .type('text/html; charset=utf-8')
      .send(playgroundPage);
  });
  refuseOtherMethods(app, '/graphql');
  app.get('/', (_request, reply) => reply.redirect('/graphql'));
  refuseOtherMethods(app, '/');
}

function wantsPage(request: FastifyRequest): boolean {
  const query = request.query as Readonly<Record<string, unknown>>;
  return (
    /^\s*text\/html\b/i.test(request.headers.accept ?? '') && !('query' in query) && !('extensions' in query)
  );
}
