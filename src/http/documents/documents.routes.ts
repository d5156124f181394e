import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DocumentRepository } from '../../storage';
import { appendVary } from '../append-vary';
import type { Authenticate } from '../auth/create-authenticator';
import { holdsAnswer } from '../caching/etag';
import { refuseOtherMethods, sendError, sendRefusal } from '../error-reply';
import { accessDocument } from './document-access';
import { SourceTexts, type ReadText } from './source-texts';
import { addUploadRoute } from './upload.route';

/** Nothing of a document runs, whatever a browser takes it for and however it came to open it. */
const SANDBOX = "default-src 'none'; frame-ancestors 'none'; sandbox";
/** Bytes never change under their hash. */
const FOR_GOOD = 'max-age=31536000, immutable';
/** A later version of the program may read the same bytes in another way. */
const ASK_AGAIN = 'no-cache';

interface ByHash {
  Params: { sha256: string };
}
type Serve = (sha256: string, isPublic: boolean) => Promise<FastifyReply>;

/**
 * `POST /documents` takes a document from a curator. `/documents/{sha256}` gives a stored one back as bytes to save,
 * `/documents/{sha256}/text` the text into which the places of figures count.
 */
export async function addDocumentRoutes(
  app: FastifyInstance,
  documents: DocumentRepository,
  authenticate: Authenticate,
  readText: ReadText,
): Promise<void> {
  const texts = new SourceTexts(documents, readText);
  // Apart, for it alone takes bodies of every media type.
  await app.register((scope, _options, done) => {
    addUploadRoute(scope, documents, authenticate);
    done();
  });

  const answer = async (
    request: FastifyRequest<ByHash>,
    reply: FastifyReply,
    serve: Serve,
  ): Promise<FastifyReply> => {
    void reply.header('content-security-policy', SANDBOX);
    appendVary(reply, 'Authorization');
    const access = await accessDocument(request, documents, authenticate);
    if ('refusal' in access) return sendRefusal(reply, access.refusal);
    if (!access.found) return sendError(reply, 404, 'There is no document with this sha256.');
    return serve(request.params.sha256, access.isPublic);
  };

  app.get<ByHash>('/documents/:sha256', (request, reply) =>
    answer(request, reply, async (sha256, isPublic) => {
      const caching = `${isPublic ? 'public' : 'private'}, ${FOR_GOOD}`;
      if (isFresh(request, reply, sha256, caching)) return reply.code(304).send();
      return reply
        .header('content-disposition', `attachment; filename="${sha256}"`)
        .type('application/octet-stream')
        .send(await documents.content(sha256));
    }),
  );

  app.get<ByHash>('/documents/:sha256/text', (request, reply) =>
    answer(request, reply, async (sha256, isPublic) => {
      const text = await texts.of(sha256);
      if (text === null) return sendError(reply, 404, 'The document has no text that can be read.');
      const tag = createHash('sha256').update(text).digest('hex');
      const caching = isPublic ? ASK_AGAIN : `private, ${ASK_AGAIN}`;
      if (isFresh(request, reply, tag, caching)) return reply.code(304).send();
      return reply.type('text/plain; charset=utf-8').send(text);
    }),
  );

  for (const url of ['/documents', '/documents/:sha256', '/documents/:sha256/text']) {
    refuseOtherMethods(app, url);
  }
}

/** Puts the tag on the answer, and returns whether the caller has that very answer already. */
function isFresh(request: FastifyRequest, reply: FastifyReply, tag: string, caching: string): boolean {
  void reply.header('etag', `"${tag}"`).header('cache-control', caching);
  return holdsAnswer(request.headers['if-none-match'], tag);
}
