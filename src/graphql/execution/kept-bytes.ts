import { LRUCache } from 'lru-cache';

/** How often kept bytes were there when asked for, and what they take. */
export interface KeptCounts {
  readonly hits: number;
  readonly misses: number;
  readonly bytes: number;
}

/** What an entry takes beside its bytes. */
const ENTRY_BYTES = 400;

/**
 * What was written once, by keys that say all it follows from: so nothing in here is ever out of date, and what nobody
 * asks for any more makes room. Those used last are kept, up to so many bytes in all, and none that takes more than the
 * given part of that.
 */
export class KeptBytes {
  private readonly kept: LRUCache<string, Buffer>;
  private hits = 0;
  private misses = 0;

  constructor(bytes: number, largestPart = 1) {
    this.kept = new LRUCache({
      maxSize: bytes,
      maxEntrySize: Math.ceil(bytes * largestPart),
      sizeCalculation: (each) => ENTRY_BYTES + each.length,
    });
  }

  get(key: string): Buffer | undefined {
    const found = this.find(key);
    if (!found) this.misses += 1;
    return found;
  }

  /** The same, where a miss does not count: whoever works it out asks again. */
  find(key: string): Buffer | undefined {
    const found = this.kept.get(key);
    if (found) this.hits += 1;
    return found;
  }

  set(key: string, bytes: Buffer): void {
    // A copy in memory of its own: a part of a larger buffer would keep all of that.
    const own = Buffer.allocUnsafeSlow(bytes.length);
    bytes.copy(own);
    this.kept.set(key, own);
  }

  get counts(): KeptCounts {
    return { hits: this.hits, misses: this.misses, bytes: this.kept.calculatedSize };
  }
}
