import { runsOf } from '../../../src/datasets/runs-of';

async function* batches(...all: string[][]): AsyncGenerator<string[]> {
  for (const batch of all) yield await Promise.resolve(batch);
}

async function runs(...all: string[][]): Promise<[string, string[][]][]> {
  const found: [string, string[][]][] = [];
  for await (const { key, batches: its } of runsOf(batches(...all), (item) => item[0]!)) {
    const items: string[][] = [];
    for await (const some of its) items.push([...some]);
    found.push([key, items]);
  }
  return found;
}

test.each([
  [[], []],
  [[[]], []],
  [[['a1', 'a2']], [['a', [['a1', 'a2']]]]],
  [
    [['a1', 'b1'], ['b2'], [], ['b3', 'a2']],
    [
      ['a', [['a1']]],
      ['b', [['b1'], ['b2'], ['b3']]],
      ['a', [['a2']]],
    ],
  ],
])('%j comes as %j', async (given, expected) => {
  expect(await runs(...given)).toEqual(expected);
});
