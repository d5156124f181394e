import type { Refusal } from './auth/authenticate-request';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** What a refused request is told, by HTTP status: never the engine's own message. */
const REFUSALS: Readonly<Record<number, { readonly code: string; readonly message: string }>> = {
  400: {
    code: 'BAD_REQUEST',
    message: 'The request cannot be read: its address is malformed, or its body is not one JSON object.',
  },
  401: { code: 'UNAUTHENTICATED', message: 'This needs a credential.' },
  403: { code: 'FORBIDDEN', message: 'This address is not served.' },
  404: { code: 'NOT_FOUND', message: 'There is nothing at this address.' },
  405: {
    code: 'METHOD_NOT_ALLOWED',
    message: 'This address does not answer the method; see the Allow header.',
  },
  408: { code: 'REQUEST_TIMEOUT', message: 'The request took too long to arrive.' },
  413: { code: 'PAYLOAD_TOO_LARGE', message: 'The request body is too large.' },
  414: { code: 'URI_TOO_LONG', message: 'The address is too long.' },
  415: { code: 'UNSUPPORTED_MEDIA_TYPE', message: 'The body must be application/json in UTF-8.' },
  429: { code: 'RATE_LIMITED', message: 'Too many requests; the Retry-After header says when to go on.' },
  431: { code: 'HEADERS_TOO_LARGE', message: 'The request headers are too large.' },
  503: { code: 'SERVICE_UNAVAILABLE', message: 'The service cannot answer now.' },
};
const FAILURE = {
  code: 'INTERNAL_SERVER_ERROR',
  message: 'The server failed to answer; the failure is logged.',
};

/** Given a status and perhaps a message, returns the body of every error outside GraphQL execution, in its shape. */
function errorBody(status: number, message?: string): { errors: readonly object[] } {
  const refusal = REFUSALS[status] ?? (status < 500 ? REFUSALS[400] : FAILURE) ?? FAILURE;
  return { errors: [{ message: message ?? refusal.message, extensions: { code: refusal.code } }] };
}

/** Answers a request with an error in JSON. */
export function sendError(reply: FastifyReply, status: number, message?: string): FastifyReply {
  return reply.code(status).type('application/json; charset=utf-8').send(errorBody(status, message));
}

/** Answers a request whose input cannot be answered, in the words given, with the code that GraphQL has for it. */
export function sendInputError(reply: FastifyReply, message: string): FastifyReply {
  return reply
    .code(400)
    .type('application/json; charset=utf-8')
    .send({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] });
}

/** Answers a request that is refused for who makes it. */
export function sendRefusal(reply: FastifyReply, { status, message }: Refusal): FastifyReply {
  if (status === 401) void reply.header('www-authenticate', 'Bearer');
  return sendError(reply, status, message);
}

/** Given an error of Fastify or of a handler, answers it; failures of ours are logged, with their stack. */
export function replyToError(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const status = error.statusCode !== undefined && error.statusCode >= 400 ? error.statusCode : 500;
  if (status >= 500) request.log.error({ err: error }, 'request failed');
  forgetAnswer(reply);
  return sendError(reply, status);
}

/** What was said of the answer before it failed is not true of the error. */
function forgetAnswer(reply: FastifyReply): void {
  for (const name of ['etag', 'content-disposition']) {
    void reply.removeHeader(name);
    // A stream that failed before its first byte has handed its headers on already.
    reply.raw.removeHeader(name);
  }
  void reply.header('cache-control', 'no-store');
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

/** Answers the methods that an address does not have with 405 and the ones it has. Call it after its routes. */
export function refuseOtherMethods(app: FastifyInstance, url: string): void {
  const allowed = METHODS.filter((method) => app.hasRoute({ url, method }));
  app.route({
    url,
    method: METHODS.filter((method) => !allowed.includes(method)),
    handler: (_request, reply) => sendError(reply.header('allow', allowed.join(', ')), 405),
  });
}
