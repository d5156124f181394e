import { createPublicKey, type KeyObject } from 'node:crypto';
import { ROLES, type Role } from '../domain';

/** A token that the environment knows by its hash alone. */
export interface HashedToken {
  readonly name: string;
  readonly role: Role;
  /** SHA-256 of the token, in hex. */
  readonly hash: string;
}

/** Whose JSON Web Tokens are believed, and where they name a role. */
export interface JwtSettings {
  /** Either the address of the issuer's keys or one public key as PEM. */
  readonly keys: { readonly url: string } | { readonly pem: string };
  readonly issuer: string;
  readonly audience: string;
  readonly roleClaim: string;
}

/** Which credentials are good, beside the tokens in the database. */
export interface AuthSettings {
  readonly tokens: readonly HashedToken[];
  /** Null: no JSON Web Token is. */
  readonly jwt: JwtSettings | null;
}

/** What a name may consist of: letters and figures of any script, and a few marks that separate nothing. */
export const CALLER_NAME = /^[\p{L}\p{N}](?:[\p{L}\p{N} ._@-]{0,62}[\p{L}\p{N}])?$/u;

/**
 * Given a list of hashed tokens, `name:ROLE:hash` with commas between, returns them, or undefined if one is none.
 * A hash alone is a curator called “curator”, and without a role it is a curator.
 */
export function readHashedTokens(list: string): readonly HashedToken[] | undefined {
  const tokens = list.split(',').map((entry) => readHashedToken(entry.trim()));
  return tokens.every((token) => token !== undefined) ? tokens : undefined;
}

function readHashedToken(entry: string): HashedToken | undefined {
  const parts = entry.split(':');
  const hash = parts.pop() ?? '';
  const [name = 'curator', role = 'CURATOR', ...rest] = parts;
  const known = ROLES.find((each) => each === role);
  if (rest.length > 0 || known === undefined || !CALLER_NAME.test(name)) return undefined;
  return /^[0-9a-f]{64}$/.test(hash) ? { name, role: known, hash } : undefined;
}

/** Given the address of a key set, returns whether nobody on the way can put other keys in its place. */
export function isTrustworthyUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  if (username !== '' || password !== '') return false;
  const isLoopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback);
}

const SMALLEST_RSA_KEY = 2048;
const SIGNING_CURVES: readonly unknown[] = ['prime256v1', 'secp384r1', 'secp521r1'];
const PUBLIC_PEM = /^-----BEGIN PUBLIC KEY-----\n[A-Za-z0-9+/=\n]+\n-----END PUBLIC KEY-----$/;

/**
 * Given a public key as PEM, its lines parted by line breaks or by `\n` as written, returns it with line breaks, or
 * undefined if it is none that signatures are checked with. A private key is refused: it has no business here.
 */
export function readPublicKey(text: string): string | undefined {
  const pem = text.replaceAll('\\n', '\n').replaceAll('\r', '').trim();
  if (!PUBLIC_PEM.test(pem)) return undefined;
  try {
    return verifiesSignatures(createPublicKey(pem)) ? pem : undefined;
  } catch {
    return undefined;
  }
}

function verifiesSignatures({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): boolean {
  if (asymmetricKeyType === 'rsa') return (asymmetricKeyDetails?.modulusLength ?? 0) >= SMALLEST_RSA_KEY;
  if (asymmetricKeyType === 'ec') return SIGNING_CURVES.includes(asymmetricKeyDetails?.namedCurve);
  return asymmetricKeyType === 'ed25519';
}

/** The variables about JSON Web Tokens as they were read; null is unset. */
export interface JwtVariables {
  readonly jwksUrl: string | null;
  readonly publicKey: string | null;
  readonly issuer: string | null;
  readonly audience: string | null;
  readonly roleClaim: string;
}

/** Given the variables, returns the settings, null if no key is named, and a sentence for what contradicts. */
export function readJwtSettings(variables: JwtVariables): {
  readonly jwt: JwtSettings | null;
  readonly problems: readonly string[];
} {
  const { jwksUrl, publicKey, issuer, audience, roleClaim } = variables;
  if (jwksUrl === null && publicKey === null) return { jwt: null, problems: [] };
  const problems = [
    ...(jwksUrl !== null && publicKey !== null
      ? ['JWKS_URL and JWT_PUBLIC_KEY are both set; only one of them can say which keys are trusted.']
      : []),
    ...(issuer === null ? ['JWT_ISSUER is not set; with JWKS_URL or JWT_PUBLIC_KEY it has to be.'] : []),
    ...(audience === null ? ['JWT_AUDIENCE is not set; with JWKS_URL or JWT_PUBLIC_KEY it has to be.'] : []),
  ];
  if (problems.length > 0 || issuer === null || audience === null) return { jwt: null, problems };
  const keys = jwksUrl === null ? { pem: publicKey! } : { url: jwksUrl };
  return { jwt: { keys, issuer, audience, roleClaim }, problems };
}
