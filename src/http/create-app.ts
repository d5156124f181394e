import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { replyToError, sendError } from './error-reply';
import { addRequestLog, requestId } from './request-log';
import { addSecurityHeaders } from './security-headers';
import { closeConnectionsWhenStopping, type Shutdown } from './shutdown';

/** A client that sends a request slower than this is cut off, in milliseconds. */
const REQUEST_TIMEOUT = 30_000;

/** JSON in the one encoding that JSON has; any other declared charset is refused as an unsupported media type. */
const JSON_IN_UTF8 = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

/** What an app is bounded by. */
export interface AppOptions {
  /** The largest body. */
  readonly bodyBytes: number;
  readonly trustedProxies: readonly string[] | null;
  readonly shutdown: Shutdown;
}

/** Given a logger, the bounds and the shutdown, returns an app that refuses everything in JSON and logs little. */
export function createApp(
  logger: FastifyBaseLogger,
  { bodyBytes, trustedProxies, shutdown }: AppOptions,
): FastifyInstance {
  const app = fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: requestId,
    requestIdHeader: false,
    requestTimeout: REQUEST_TIMEOUT,
    bodyLimit: bodyBytes,
    trustProxy: trustedProxies ? [...trustedProxies] : false,
    // Requests that arrive on open connections during the shutdown are still answered.
    return503OnClosing: false,
    frameworkErrors: (error, request, reply) => void replyToError(error, request, reply),
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(JSON_IN_UTF8, { parseAs: 'string' }, app.getDefaultJsonParser('error', 'error'));
  app.setErrorHandler(replyToError);
  app.addHook('onRequest', (request, reply, done) => {
    if (URL.canParse(`http://${request.host}/`)) done();
    else sendError(reply, 400, 'The Host header is malformed.');
  });
  addSecurityHeaders(app);
  closeConnectionsWhenStopping(app, shutdown);
  addRequestLog(app);
  return app;
}
