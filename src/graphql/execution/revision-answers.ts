import { LRUCache } from 'lru-cache';

/** The fields of a report that follow from its revision alone: no import changes them, and every caller may read them. */
const OF_REVISION: Readonly<Record<string, ReadonlySet<string>>> = {
  Report: new Set([
    'applicationOutcomes',
    'disclosureCategories',
    'reviewCases',
    'sections',
    'statements',
    'extraRows',
  ]),
};

/** How often kept answers were there when asked for. */
export interface KeptCounts {
  readonly hits: number;
  readonly misses: number;
  readonly bytes: number;
}

/** What an entry takes beside its bytes. */
const ENTRY_BYTES = 400;

/**
 * The written answers of fields that follow from a report's revision, those used last, up to so many bytes. A revision
 * never changes, so nothing in here is ever out of date: what takes its place has another id.
 */
export class RevisionAnswers {
  private readonly answers: LRUCache<string, Buffer>;
  private hits = 0;
  private misses = 0;

  constructor(bytes: number) {
    this.answers = new LRUCache({
      maxSize: bytes,
      sizeCalculation: (answer) => ENTRY_BYTES + answer.length,
    });
  }

  get(key: string): Buffer | undefined {
    const answer = this.answers.get(key);
    if (answer) this.hits += 1;
    else this.misses += 1;
    return answer;
  }

  set(key: string, answer: Buffer): void {
    // A copy in memory of its own: a part of a larger buffer would keep all of that.
    const own = Buffer.allocUnsafeSlow(answer.length);
    answer.copy(own);
    this.answers.set(key, own);
  }

  get counts(): KeptCounts {
    return { hits: this.hits, misses: this.misses, bytes: this.answers.calculatedSize };
  }
}

/** Given a field, returns whether it follows from the revision of the object it belongs to. */
export function followsFromRevision(typeName: string, fieldName: string): boolean {
  return OF_REVISION[typeName]?.has(fieldName) ?? false;
}
