import { mutantOf, readOriginals } from './mutants';
import { runFuzz } from './run-fuzz';

const MUTANTS = 500;
const SEED = 1;
/** Each has its own limit; PDFs among them take a while on a busy machine. */
const ALL_OF_THEM_MS = 300_000;

test('mutants of all documents are read or refused in time, and every figure has its source', async () => {
  const fates = { parsed: 0, diagnosed: 0 };
  const failed: string[] = [];
  for await (const { number, story, fate, reason } of runFuzz({ mutants: MUTANTS, seed: SEED, jobs: 2 })) {
    if (fate === 'parsed' || fate === 'diagnosed') fates[fate] += 1;
    else failed.push(`${number}: ${story}: ${fate}: ${reason}`);
  }
  expect(failed).toEqual([]);
  // A fuzz that only breaks documents beyond reading would prove nothing.
  expect(fates.parsed).toBeGreaterThan(MUTANTS / 3);
  expect(fates.diagnosed).toBeGreaterThan(MUTANTS / 20);
});

test(
  'a mutant can be made again from its number',
  async () => {
    const originals = await readOriginals();
    const numbers = [1, 2, 77];
    const make = (seed: number) => numbers.map((number) => mutantOf(originals, seed, number).content);
    expect(make(1)).toEqual(make(1));
    expect(make(1)).not.toEqual(make(2));
  },
  ALL_OF_THEM_MS,
);
