import type { FastifyRequest } from 'fastify';
import type { Caller } from '../../graphql';
import type { Authenticate } from './create-authenticator';
import { CredentialRefusedError, KeysUnavailableError } from './credential-errors';

/** Why a request cannot be answered for whom it says: by HTTP status, in a sentence. */
export interface Refusal {
  readonly status: 401 | 403 | 503;
  readonly code: 'UNAUTHENTICATED' | 'FORBIDDEN' | 'SERVICE_UNAVAILABLE';
  readonly message: string;
}

export const REFUSED: Refusal = {
  status: 401,
  code: 'UNAUTHENTICATED',
  message: 'The credential is not accepted: it is malformed, expired, revoked or not of this service.',
};
export const NEEDS_CREDENTIAL: Refusal = {
  status: 401,
  code: 'UNAUTHENTICATED',
  message: 'This needs a credential: Authorization: Bearer and a token.',
};
export const NEEDS_CURATOR: Refusal = {
  status: 403,
  code: 'FORBIDDEN',
  message: 'This needs the role CURATOR.',
};
const UNCHECKED: Refusal = {
  status: 503,
  code: 'SERVICE_UNAVAILABLE',
  message: 'The credential cannot be checked now.',
};

/** What a request's header proves. */
export type Authentication = { readonly caller: Caller | null } | { readonly refusal: Refusal };

/** Given a request, returns who makes it or why that cannot be told; the log says why, and never the credential. */
export async function authenticateRequest(
  request: FastifyRequest,
  authenticate: Authenticate,
): Promise<Authentication> {
  try {
    return { caller: await authenticate(request.headers.authorization) };
  } catch (error) {
    if (error instanceof CredentialRefusedError) {
      request.log.warn({ reason: error.reason }, 'a credential was refused');
      return { refusal: REFUSED };
    }
    if (error instanceof KeysUnavailableError) {
      request.log.error({ err: error }, 'the keys of the issuer cannot be had');
      return { refusal: UNCHECKED };
    }
    throw error;
  }
}
