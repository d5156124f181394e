import type { FastifyInstance } from 'fastify';

/** Answers that are data: nothing in them may run or be framed, whatever a browser takes them for. */
const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

/**
 * The policy of the playground's page and workers. GraphiQL sets styles from script and its editor brings a font as
 * a data address; everything else comes from this server, and nothing from any other.
 */
export const PLAYGROUND_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The policy of the explorer's page. Charts and pages of documents set styles from script, documents bring fonts along
 * as data, and a worker draws them; everything comes from this server.
 */
export const EXPLORER_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data: blob:",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Puts the security headers on every answer; a route may set a content security policy of its own before. */
export function addSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    void reply.headers({
      'content-security-policy': DATA_POLICY,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-request-id': request.id,
    });
    done();
  });
}
