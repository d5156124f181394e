import { LRUCache } from 'lru-cache';

/** Programs send few Accept headers, and short ones. */
const MOST_HEADERS = 100;
const LONGEST_HEADER = 300;

/** What stands for a request without the header. */
const NONE = '';

/** The media types that Apollo chose for Accept headers, on which alone its choice depends; those that came last. */
export class AnswerTypes {
  private readonly types = new LRUCache<string, string>({ max: MOST_HEADERS });

  /** Given a request's Accept header, returns the type that was chosen for it; undefined if none was yet. */
  of(accept: string | undefined): string | undefined {
    return this.types.get(accept ?? NONE);
  }

  /** Remembers the type of an answer that was no refusal. */
  learn(accept: string | undefined, type: string): void {
    const header = accept ?? NONE;
    if (header.length <= LONGEST_HEADER) this.types.set(header, type);
  }
}
