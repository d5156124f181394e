/**
 * Given things that come one by one, yields them together, in their order: so many at most, and none once the first of
 * them has waited so long and another one comes.
 */
export async function* inBatches<T>(
  items: AsyncIterable<T>,
  most: number,
  longestMs: number,
): AsyncGenerator<T[]> {
  let batch: T[] = [];
  let begin = 0;
  for await (const item of items) {
    if (batch.length === 0) begin = performance.now();
    batch.push(item);
    if (batch.length < most && performance.now() - begin < longestMs) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
