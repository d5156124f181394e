import { LRUCache } from 'lru-cache';

/** How often answers were there when asked for, and what they take. */
export interface AnswerCounts {
  readonly hits: number;
  readonly misses: number;
  readonly bytes: number;
}

/** What an entry takes beside its bytes. */
const ENTRY_BYTES = 400;
/** One answer takes no more than this part of all, so that a single one never drives out the rest. */
const LARGEST_PART = 1 / 8;

/**
 * Whole answers as they were written, those used last, up to so many bytes. Their keys say of which version of the
 * dataset they are, so an outdated one is never found: it makes room when it is the one used least.
 */
export class AnswerCache {
  private readonly answers: LRUCache<string, Buffer>;
  private hits = 0;
  private misses = 0;

  constructor(bytes: number) {
    this.answers = new LRUCache({
      maxSize: bytes,
      maxEntrySize: Math.ceil(bytes * LARGEST_PART),
      sizeCalculation: (answer) => ENTRY_BYTES + answer.length,
    });
  }

  get(key: string): Buffer | undefined {
    const answer = this.answers.get(key);
    if (answer) this.hits += 1;
    else this.misses += 1;
    return answer;
  }

  /** The same, where a miss does not count: whoever works the answer out asks again. */
  find(key: string): Buffer | undefined {
    const answer = this.answers.get(key);
    if (answer) this.hits += 1;
    return answer;
  }

  set(key: string, answer: Buffer): void {
    // A copy in memory of its own: a part of a larger buffer would keep all of that.
    const own = Buffer.allocUnsafeSlow(answer.length);
    answer.copy(own);
    this.answers.set(key, own);
  }

  get counts(): AnswerCounts {
    return { hits: this.hits, misses: this.misses, bytes: this.answers.calculatedSize };
  }
}
