import robotsParser from 'robots-parser';
import type { Response } from 'undici';
import { MOST_REDIRECTS, nextAddress, readWebAddress } from './next-address';
import { readBody } from './read-body';

/** By which hosts know who asks; a robots.txt speaks of it by its first word. */
export const USER_AGENT = 'gongkai-graph (reads annual reports on open government information)';
const ROBOT = 'gongkai-graph';

/** RFC 9309: of a longer robots.txt the rest need not be read. */
const MOST_BYTES = 500_000;
const NOTHING = 'User-agent: *\nDisallow: /';
/** A host that asks for longer pauses is asked as slowly as this. */
const LONGEST_PAUSE_MS = 30_000;

type Robot = ReturnType<typeof robotsParser>;

/** What a host's robots.txt says of a document. */
export interface Judgement {
  readonly isAllowed: boolean;
  /** The pause between requests that it asks for; 0 if it asks for none. */
  readonly pauseMs: number;
}

/** The robots.txt of hosts, each fetched once. */
export class RobotRules {
  private readonly known = new Map<string, Promise<Robot>>();

  constructor(private readonly get: (url: URL, signal: AbortSignal) => Promise<Response>) {}

  async judge(url: URL, signal: AbortSignal): Promise<Judgement> {
    let rules = this.known.get(url.origin);
    if (!rules) {
      rules = this.fetchRules(new URL('/robots.txt', url), signal);
      this.known.set(url.origin, rules);
      // Whether a host can be reached is tried anew for each document.
      rules.catch(() => this.known.delete(url.origin));
    }
    const robot = await rules;
    return {
      isAllowed: robot.isAllowed(url.href, ROBOT) ?? true,
      pauseMs: Math.min((robot.getCrawlDelay(ROBOT) ?? 0) * 1000, LONGEST_PAUSE_MS),
    };
  }

  /** RFC 9309: a host without the file allows everything, one that fails to give it nothing. */
  private async fetchRules(url: URL, signal: AbortSignal): Promise<Robot> {
    const response = await this.follow(url, signal);
    if (response?.status === 200) {
      const bytes = (await readBody(response, MOST_BYTES)) ?? new Uint8Array();
      return robotsParser(url.href, Buffer.from(bytes).toString('utf8'));
    }
    await response?.body?.cancel();
    return robotsParser(url.href, response && response.status >= 500 ? NOTHING : '');
  }

  /** The answer at the end of its redirects; null if they lead nowhere. */
  private async follow(start: URL, signal: AbortSignal): Promise<Response | null> {
    let url: URL | null = start;
    for (let redirects = 0; url && redirects <= MOST_REDIRECTS; redirects += 1) {
      const response: Response = await this.get(url, signal);
      const location = nextAddress(response);
      if (location === null) return response;
      await response.body?.cancel();
      url = readWebAddress(location, url);
    }
    return null;
  }
}
