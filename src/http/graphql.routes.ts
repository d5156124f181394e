import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GraphQLError, OperationTypeNode } from 'graphql';
import { createContext, type IngestAccess } from '../graphql';
import type { Repositories } from '../storage';
import { appendVary } from './append-vary';
import { authenticateRequest } from './auth/authenticate-request';
import type { Authenticate } from './auth/create-authenticator';
import type { KeptAnswers } from './caching/kept-answers';
import { refuseOtherMethods } from './error-reply';
import { withDeadline } from './limits/deadline';
import { observable } from './observed-repositories';
import type { RequestContext } from './request-context';
import { PLAYGROUND_POLICY } from './security-headers';
import type { ObserveRequest } from './telemetry/observe-requests';

/** What answers to GraphQL are made from. */
export interface GraphQLDesk {
  readonly repositories: Repositories;
  readonly observe: ObserveRequest;
  readonly authenticate: Authenticate;
  readonly ingest: IngestAccess;
  /** How long a request may take to answer. */
  readonly longestMs: number;
  readonly kept: KeptAnswers;
}

/**
 * `/graphql` by POST and GET. A browser that opens the address, asking for HTML first and bringing no query, gets
 * the playground. Each request has loaders of its own, so that nothing one caller saw reaches another.
 */
export function addGraphQLRoutes(
  app: FastifyInstance,
  apollo: ApolloServer<RequestContext>,
  desk: GraphQLDesk,
  playgroundPage: string | null,
): void {
  const answer = fastifyApolloHandler(apollo, { context: createContextOf(desk) });
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (reply.statusCode !== 304) return done(null, payload);
    void reply.removeHeader('content-type').removeHeader('content-length');
    done(null, null);
  });
  app.post('/graphql', async function (request, reply) {
    const kept = await desk.kept.find(request);
    if (!kept) {
      const answered = await answer.call(this, request, reply);
      desk.kept.learn(request, reply);
      return answered;
    }
    desk.observe(request)?.end(kept.operationName, OperationTypeNode.QUERY, []);
    return reply.type(kept.type).send(kept.body);
  });
  app.get('/graphql', function (request, reply) {
    appendVary(reply, 'Accept, Authorization, X-Cost');
    if (playgroundPage === null || !wantsPage(request)) return answer.call(this, request, reply);
    return reply
      .header('content-security-policy', PLAYGROUND_POLICY)
      .type('text/html; charset=utf-8')
      .send(playgroundPage);
  });
  refuseOtherMethods(app, '/graphql');
}

/** A bad credential refuses queries as well: who brings one shall not believe to be known. */
function createContextOf({ repositories, observe, authenticate, ingest, longestMs }: GraphQLDesk) {
  const observed = observable(repositories);
  return async (request: FastifyRequest): Promise<RequestContext> => {
    const authentication = await authenticateRequest(request, authenticate);
    if ('refusal' in authentication) {
      const { code, status, message } = authentication.refusal;
      throw new GraphQLError(message, { extensions: { code, http: { status } } });
    }
    const { caller } = authentication;
    const telemetry = observe(request);
    const onCall = telemetry?.onCall ?? null;
    // A curator's import takes the time that its document does, and what was written has to be told.
    const listener = caller ? onCall : withDeadline(longestMs, onCall);
    const seen = listener ? observed(listener) : repositories;
    const context = createContext(seen, { caller, requestId: request.id }, ingest);
    return { ...context, log: request.log, telemetry };
  };
}

function wantsPage(request: FastifyRequest): boolean {
  const query = request.query as Readonly<Record<string, unknown>>;
  return (
    /^\s*text\/html\b/i.test(request.headers.accept ?? '') && !('query' in query) && !('extensions' in query)
  );
}
