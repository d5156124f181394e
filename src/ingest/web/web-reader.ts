import type { DiagnosticCode } from '../../domain';
import { LARGEST_DOCUMENT } from '../../documents';
import { Agent, fetch, type Response } from 'undici';
import { HostVisits } from './host-visits';
import { addressOf, isPublicAddress, lookupAmong, PrivateAddressError } from './public-addresses';
import { MOST_REDIRECTS, nextAddress, readWebAddress } from './next-address';
import { readBody } from './read-body';
import { RobotRules, USER_AGENT } from './robot-rules';

/** A document as it was fetched. */
export interface FetchedDocument {
  readonly content: Uint8Array;
  /** Where it was in the end, redirects followed. */
  readonly url: string;
}

/** Why a URL gives no document. */
export interface WebObstacle {
  readonly code: DiagnosticCode;
  readonly message: string;
}

/** Reads documents from the web. `close` ends its connections. */
export interface WebReader {
  read(url: string): Promise<FetchedDocument | WebObstacle>;
  close(): Promise<void>;
}

export interface WebOptions {
  /** Which IP addresses may be asked; without it, those that everybody reaches. */
  readonly isAllowed?: (address: string) => boolean;
  /** Between two requests to a host, if its robots.txt asks for no longer pause. */
  readonly pauseMs?: number;
  /** For one document, redirects included. */
  readonly longestMs?: number;
}

const PAUSE_MS = 1_000;
const LONGEST_MS = 60_000;

/**
 * Returns what reads documents by http and https, and by nothing else: one request at a time to a host, with pauses, as
 * its robots.txt allows; never from an address that is not allowed, at the first address, after a redirect and
 * behind a name alike; 20 MB and a minute at most.
 */
export function createWebReader({
  isAllowed = isPublicAddress,
  pauseMs = PAUSE_MS,
  longestMs = LONGEST_MS,
}: WebOptions = {}): WebReader {
  const agent = new Agent({ connect: { lookup: lookupAmong(isAllowed) } });
  const visits = new HostVisits(pauseMs);
  const get = (url: URL, signal: AbortSignal): Promise<Response> => {
    const address = addressOf(url.hostname);
    if (address !== null && !isAllowed(address)) throw new PrivateAddressError();
    const headers = { 'user-agent': USER_AGENT };
    return fetch(url, { dispatcher: agent, redirect: 'manual', headers, signal });
  };
  const robots = new RobotRules(get);

  const follow = async (given: string, signal: AbortSignal): Promise<FetchedDocument | WebObstacle> => {
    let url = readWebAddress(given);
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      if (!url) return refused('Documents are fetched by http and https alone, without a user name.');
      const { isAllowed, pauseMs: asked } = await robots.judge(url, signal);
      if (!isAllowed) return refused(`The robots.txt of ${url.host} asks not to fetch this document.`);
      const response = await visits.next(url.host, asked, signal, () => get(url!, signal));
      const location = nextAddress(response);
      if (location === null) return documentOf(response, url);
      await response.body?.cancel();
      url = readWebAddress(location, url);
    }
    return unreachable(`The address leads on more than ${MOST_REDIRECTS} times.`);
  };

  return {
    async read(url) {
      const signal = AbortSignal.timeout(longestMs);
      try {
        return await follow(url, signal);
      } catch (error) {
        if (isOrWraps(error, PrivateAddressError))
          return refused('The address is private; --allow-private-hosts allows it.');
        if (signal.aborted) return unreachable(`The document did not arrive within ${longestMs / 1000} s.`);
        return unreachable('The document cannot be fetched.');
      }
    },
    close: () => agent.destroy(),
  };
}

async function documentOf(response: Response, url: URL): Promise<FetchedDocument | WebObstacle> {
  if (response.status !== 200) {
    await response.body?.cancel();
    return unreachable(`${url.host} answers with status ${response.status}.`);
  }
  const content = await readBody(response, LARGEST_DOCUMENT);
  if (content) return { content, url: url.href };
  const message = `The document has more than ${LARGEST_DOCUMENT} bytes, the most that are read.`;
  return { code: 'DOCUMENT_TOO_LARGE', message };
}

/** undici wraps what failed a connection, perhaps more than once. */
function isOrWraps(error: unknown, kind: typeof PrivateAddressError): boolean {
  if (error instanceof kind) return true;
  return error instanceof Error && error.cause !== undefined && isOrWraps(error.cause, kind);
}

function refused(message: string): WebObstacle {
  return { code: 'ADDRESS_REFUSED', message };
}

function unreachable(message: string): WebObstacle {
  return { code: 'UNREACHABLE_ADDRESS', message };
}
