import { setTimeout as pause } from 'node:timers/promises';
import { inBatches } from '../../../src/ingest/in-batches';

const PATIENT = 60_000;

async function batchesOf(items: AsyncIterable<number>, most: number, ms: number): Promise<number[][]> {
  const batches: number[][] = [];
  for await (const batch of inBatches(items, most, ms)) batches.push(batch);
  return batches;
}

async function* upTo(last: number, after: (item: number) => Promise<unknown> = async () => {}) {
  for (let item = 1; item <= last; item += 1) {
    await after(item);
    yield item;
  }
}

it.each([
  [0, []],
  [2, [[1, 2]]],
  [3, [[1, 2, 3]]],
  [7, [[1, 2, 3], [4, 5, 6], [7]]],
])('%d things come in their order, three at a time', async (count, expected) => {
  expect(await batchesOf(upTo(count), 3, PATIENT)).toEqual(expected);
});

it('none waits for more once it has waited long', async () => {
  const slowThird = upTo(4, (item) => (item === 3 ? pause(60) : Promise.resolve()));
  expect(await batchesOf(slowThird, 10, 50)).toEqual([[1, 2, 3], [4]]);
});
