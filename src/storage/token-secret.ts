import { createHash, randomBytes } from 'node:crypto';

/** The id is for finding a token in a list and in the log; the rest is the secret. */
const TOKEN = /^gongkai_([0-9a-f]{16})_[\w-]{43}$/;

/** A new token: shown to its owner once, kept as its hash. */
export interface NewToken {
  readonly id: string;
  readonly token: string;
  readonly hash: string;
}

/** Returns a token with 256 random bits, under an id of its own. */
export function newToken(): NewToken {
  const id = randomBytes(8).toString('hex');
  const token = `gongkai_${id}_${randomBytes(32).toString('base64url')}`;
  return { id, token, hash: hashToken(token) };
}

/** Given a token, returns its SHA-256 in hex. With 256 random bits in it, no slower hash is needed. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Given any text, returns the id of the token that it looks like, or null. */
export function tokenId(text: string): string | null {
  return TOKEN.exec(text)?.[1] ?? null;
}
