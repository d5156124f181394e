import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Caller } from '../../graphql';
import type { DocumentRepository } from '../../storage';
import { authenticateRequest } from '../auth/authenticate-request';
import type { Authenticate } from '../auth/create-authenticator';
import { sendError, sendRefusal } from '../error-reply';
import { refusalToWrite } from './document-access';
import { guessMediaType } from './media-type';

/** The largest document that is taken, in bytes; none larger is read either. */
export const LARGEST_UPLOAD = 20 * 1024 * 1024;

/** The body is the document itself: a form around it, or a packed body, would be stored under another hash. */
const WRAPPED = /^(?:multipart\/|application\/x-www-form-urlencoded)/i;
const NO_DOCUMENT =
  'The body must be the document itself, neither packed nor in a form; its content-type may be application/octet-stream.';

/** `POST /documents`: stores the body and answers its sha256. Who sends it is asked before the body is read. */
export function addUploadRoute(
  app: FastifyInstance,
  documents: Pick<DocumentRepository, 'store'>,
  authenticate: Authenticate,
): void {
  const senders = new WeakMap<object, Caller>();
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));

  app.post('/documents', {
    bodyLimit: LARGEST_UPLOAD,
    onRequest: async (request, reply) => {
      const authentication = await authenticateRequest(request, authenticate);
      if ('refusal' in authentication) return sendRefusal(reply, authentication.refusal);
      const refusal = refusalToWrite(authentication.caller);
      if (refusal) return sendRefusal(reply, refusal);
      const { 'content-type': mediaType = '', 'content-encoding': encoding = 'identity' } = request.headers;
      if (WRAPPED.test(mediaType) || encoding.toLowerCase() !== 'identity') {
        return sendError(reply, 415, NO_DOCUMENT);
      }
      senders.set(request, authentication.caller!);
    },
    handler: async (request, reply) => {
      const content = request.body;
      if (!Buffer.isBuffer(content) || content.length === 0) {
        return sendError(reply, 400, 'The body must be the document itself; it is empty.');
      }
      const sha256 = createHash('sha256').update(content).digest('hex');
      const mediaType = guessMediaType(content);
      const by = { ...senders.get(request)!, requestId: request.id };
      const outcome = await documents.store({ sha256, mediaType, content }, by);
      return reply
        .code(outcome === 'CREATED' ? 201 : 200)
        .header('location', `/documents/${sha256}`)
        .send({ sha256, bytes: content.length, mediaType });
    },
  });
}
