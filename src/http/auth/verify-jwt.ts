import { createPublicKey } from 'node:crypto';
import {
  createRemoteJWKSet,
  customFetch,
  errors,
  jwtVerify,
  type FetchImplementation,
  type JWTPayload,
} from 'jose';
import type { JwtSettings } from '../../config';
import { CredentialRefusedError, KeysUnavailableError } from './credential-errors';

/** Signatures by key pairs alone: no secret that could be taken for a key, and never none. */
const ALGORITHMS = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'],
];
/** By how much clocks may differ, in seconds. */
const CLOCK_TOLERANCE = 5;
/** How long to wait for the issuer's keys, how long to keep them, and how often an unknown key may ask for new ones. */
const KEY_SET = { timeoutDuration: 5_000, cacheMaxAge: 600_000, cooldownDuration: 30_000 };
/** What goes wrong with the key set rather than with the token. */
const KEY_SET_FAILURES: readonly string[] = [
  errors.JOSEError.code,
  errors.JWKSInvalid.code,
  errors.JWKSTimeout.code,
];

/** Given a token, returns its claims, all checked; throws a CredentialRefusedError or a KeysUnavailableError. */
export type VerifyJwt = (token: string) => Promise<JWTPayload>;

/** Given whose tokens are believed, returns what verifies them. Keys by address are fetched when first needed. */
export function createJwtVerifier({ keys, issuer, audience }: JwtSettings): VerifyJwt {
  const options = {
    algorithms: ALGORITHMS,
    issuer,
    audience,
    clockTolerance: CLOCK_TOLERANCE,
    requiredClaims: ['sub', 'exp'],
  };
  if ('pem' in keys) {
    const key = createPublicKey(keys.pem);
    return async (token) => claims(jwtVerify(token, key, options));
  }
  const keySet = createRemoteJWKSet(new URL(keys.url), { ...KEY_SET, [customFetch]: fetchKeys });
  return async (token) => claims(jwtVerify(token, keySet, options));
}

async function claims(verified: Promise<{ readonly payload: JWTPayload }>): Promise<JWTPayload> {
  try {
    return (await verified).payload;
  } catch (error) {
    if (error instanceof KeysUnavailableError) throw error;
    const code = error instanceof errors.JOSEError ? error.code : 'ERR_JWT_UNUSABLE';
    if (KEY_SET_FAILURES.includes(code)) throw new KeysUnavailableError({ cause: error });
    throw new CredentialRefusedError(code, { cause: error });
  }
}

const fetchKeys: FetchImplementation = async (url, options) => {
  try {
    return await fetch(url, options);
  } catch (error) {
    throw new KeysUnavailableError({ cause: error });
  }
};
