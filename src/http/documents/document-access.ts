import type { FastifyRequest } from 'fastify';
import { mayWrite, type Caller } from '../../graphql';
import type { DocumentRepository } from '../../storage';
import {
  authenticateRequest,
  NEEDS_CREDENTIAL,
  NEEDS_CURATOR,
  type Refusal,
} from '../auth/authenticate-request';
import type { Authenticate } from '../auth/create-authenticator';

/** What stands between a request and a document. */
export type Access =
  | { readonly refusal: Refusal }
  /** There is none, or none that the caller may know of. */
  | { readonly found: false }
  | { readonly found: true; readonly isPublic: boolean };

const SHA256 = /^[0-9a-f]{64}$/;

/**
 * Given a request for a document, returns whether it may be answered. Documents of which a report was read are for
 * everybody, except copies under a foreign publisher: those, and uploads of which no report was read yet, are for
 * curators. Of a copy anybody may know that there is one, since its report says so; of such an upload nobody.
 */
export async function accessDocument(
  request: FastifyRequest<{ Params: { sha256: string } }>,
  documents: Pick<DocumentRepository, 'facts'>,
  authenticate: Authenticate,
): Promise<Access> {
  const authentication = await authenticateRequest(request, authenticate);
  if ('refusal' in authentication) return authentication;
  const { sha256 } = request.params;
  const facts = SHA256.test(sha256) ? await documents.facts(sha256) : undefined;
  if (!facts) return { found: false };
  const { trusts } = facts;
  const isPublic = trusts.length > 0 && !trusts.includes('MIRROR');
  if (isPublic) return { found: true, isPublic };
  const refusal = refusalToWrite(authentication.caller);
  if (!refusal) return { found: true, isPublic };
  return trusts.length > 0 ? { refusal } : { found: false };
}

/** Given who asks, returns why it may not do what curators do, or null. */
export function refusalToWrite(caller: Caller | null): Refusal | null {
  if (!caller) return NEEDS_CREDENTIAL;
  return mayWrite(caller) ? null : NEEDS_CURATOR;
}
