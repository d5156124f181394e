import type { Response } from 'undici';

/** RFC 9309 asks for five at least, and no host needs more. */
export const MOST_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Given a response, returns where it leads on, as it says; null if it is the answer itself. */
export function nextAddress({ status, headers }: Response): string | null {
  return REDIRECTS.has(status) ? headers.get('location') : null;
}

/** Given an address and what it is relative to, returns it if it is one of http or https without a user name. */
export function readWebAddress(given: string, base?: URL): URL | null {
  if (!URL.canParse(given, base?.href)) return null;
  const url = new URL(given, base);
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
  return isWeb && url.username === '' && url.password === '' ? url : null;
}
