import { timingSafeEqual } from 'node:crypto';
import type { JWTPayload } from 'jose';
import type { AuthSettings, JwtSettings } from '../../config';
import type { Caller } from '../../graphql';
import { hashToken, tokenId, type TokenRepository } from '../../storage';
import { CredentialRefusedError } from './credential-errors';
import { createJwtVerifier, type VerifyJwt } from './verify-jwt';

/**
 * Given an Authorization header, returns who calls, null without a header. Throws a CredentialRefusedError for every
 * header that proves nothing: a caller who brings a credential is never taken for one without.
 */
export type Authenticate = (header: string | undefined) => Promise<Caller | null>;

const BEARER = /^Bearer +([\w.~+/-]+=*) *$/i;
const JWT = /^[\w-]+\.[\w-]*\.[\w-]*$/;
/** Longer names are no names; they would stand in every entry of the audit log. */
const LONGEST_SUBJECT = 200;

/** Given which credentials are good, returns what checks them. A token that was revoked is refused from then on. */
export function createAuthenticator(
  { tokens, jwt }: AuthSettings,
  stored: Pick<TokenRepository, 'byId'>,
): Authenticate {
  const verify = jwt && createJwtVerifier(jwt);

  const byEnvironment = (hash: string): Caller | null => {
    // Every entry is looked at, so that the time taken tells nothing of where a token stands.
    const [known] = tokens.filter((each) => isSame(each.hash, hash));
    return known ? { name: known.name, role: known.role, credential: 'ENVIRONMENT' } : null;
  };

  const byDatabase = async (id: string, hash: string): Promise<Caller> => {
    const token = await stored.byId(id);
    if (!token || !isSame(token.hash, hash)) throw new CredentialRefusedError('TOKEN_UNKNOWN');
    if (token.revokedAt !== null) throw new CredentialRefusedError('TOKEN_REVOKED');
    if (token.expiresAt !== null && Date.parse(token.expiresAt) <= Date.now()) {
      throw new CredentialRefusedError('TOKEN_EXPIRED');
    }
    return { name: token.name, role: token.role, credential: `TOKEN ${token.id}` };
  };

  return async (header) => {
    if (header === undefined) return null;
    const [, credential] = BEARER.exec(header) ?? [];
    if (credential === undefined) throw new CredentialRefusedError('NOT_A_BEARER_TOKEN');
    const hash = hashToken(credential);
    const known = byEnvironment(hash);
    if (known) return known;
    const id = tokenId(credential);
    if (id !== null) return byDatabase(id, hash);
    if (jwt && verify && JWT.test(credential)) return byJwt(credential, verify, jwt);
    throw new CredentialRefusedError('TOKEN_UNKNOWN');
  };
}

async function byJwt(token: string, verify: VerifyJwt, { roleClaim }: JwtSettings): Promise<Caller> {
  const claims = await verify(token);
  const { sub } = claims;
  if (typeof sub !== 'string' || sub === '' || sub.length > LONGEST_SUBJECT || /\p{Cc}/u.test(sub)) {
    throw new CredentialRefusedError('SUBJECT_UNUSABLE');
  }
  return { name: sub, role: roleIn(claims, roleClaim), credential: 'JWT' };
}

/** The highest role that the claim names; other words in it are other services'. */
function roleIn(claims: JWTPayload, roleClaim: string): Caller['role'] {
  const claim = Object.hasOwn(claims, roleClaim) ? claims[roleClaim] : undefined;
  const named: readonly unknown[] = Array.isArray(claim) ? claim : [claim];
  if (named.includes('ADMIN')) return 'ADMIN';
  return named.includes('CURATOR') ? 'CURATOR' : null;
}

/** Given two hashes in hex, returns whether they are the same, in a time that does not tell where they differ. */
function isSame(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(one, 'hex'), Buffer.from(other, 'hex'));
}
