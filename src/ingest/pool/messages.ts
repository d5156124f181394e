import { getHeapStatistics } from 'node:v8';
import type { GivenIdentity, Provenance } from '../../reports';
import type { ParsedDocument } from '../parsed-document';

/** What a reading process is asked. */
export interface ParseRequest {
  readonly content: Uint8Array;
  readonly provenance: Provenance;
  readonly given: GivenIdentity;
}

/** What a reading process answers. */
export interface ParseReply {
  readonly parsed: ParsedDocument;
  /** Whether it keeps so much of what it has read that the next document would lack room. */
  readonly isFull: boolean;
}

/** A document can count on the rest of the heap; what is kept between documents, without leaks, is a tenth of it. */
const MOST_KEPT = 0.5;

/** What a reading process says when it has loaded all it needs. */
export const READY = 'ready';

/** Makes this process answer its parent's requests, one after the other as they came, until the parent is gone. */
export function answerRequests(parse: (request: ParseRequest) => Promise<ParsedDocument>): void {
  let isFull = false;
  const answer = async (request: ParseRequest): Promise<void> => {
    // The parent ends this process and tells what waits to another.
    if (isFull) return;
    const parsed = await parse(request);
    const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics();
    isFull = used > limit * MOST_KEPT;
    const reply: ParseReply = { parsed, isFull };
    process.send?.(reply);
  };
  // pdf.js forgets some of its promises when they fail over a damaged file; the one that is awaited says what is wrong.
  process.on('unhandledRejection', () => undefined);
  const failed = (): never => process.exit(1);
  let answered = Promise.resolve();
  process.on('message', (request: ParseRequest) => {
    answered = answered.then(() => answer(request)).catch(failed);
  });
  process.send?.(READY);
}
