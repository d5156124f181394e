import { KeptByVersion } from '../../src/loaders/kept-by-version';

interface Value {
  readonly of: string;
}

describe('what is kept by version', () => {
  let version = 'first';
  let reads: string[][] = [];
  const read = (keys: readonly string[]): Promise<Map<string, Value>> => {
    reads.push([...keys]);
    return Promise.resolve(new Map(keys.map((key) => [key, { of: version }])));
  };
  const readNothing = (keys: readonly string[]): Promise<Map<string, Value>> => {
    reads.push([...keys]);
    return Promise.resolve(new Map<string, Value>());
  };
  beforeEach(() => {
    version = 'first';
    reads = [];
  });

  test('is read once a version', async () => {
    const kept = new KeptByVersion<Value>(() => Promise.resolve(version), 10);
    await kept.get(['a', 'b'], read);
    await kept.get(['b', 'c'], read);
    version = 'second';
    expect((await kept.get(['a', 'b'], read)).get('a')).toEqual({ of: 'second' });
    expect(reads).toEqual([['a', 'b'], ['c'], ['a', 'b']]);
  });

  test('is not what was read before a version that was seen meanwhile', async () => {
    const kept = new KeptByVersion<Value>(() => Promise.resolve(version), 10);
    let answer: (values: ReadonlyMap<string, Value>) => void = () => undefined;
    const slow = kept.get(['a'], () => new Promise((resolve) => (answer = resolve)));
    await new Promise(setImmediate);
    version = 'second';
    await kept.get(['b'], read);
    answer(new Map([['a', { of: 'first' }]]));
    expect((await slow).get('a')).toEqual({ of: 'first' });
    expect((await kept.get(['a'], read)).get('a')).toEqual({ of: 'second' });
  });

  test('is never more than its number, nor anything under a key that is none of ours', async () => {
    const kept = new KeptByVersion<Value>(() => Promise.resolve(version), 3);
    await kept.get(['a', 'b'], read);
    await kept.get(['c', 'd'], read);
    await kept.get(['a'], read);
    await kept.get(['c', 'd'], read);
    await kept.get(['1', '2', '3', '4'], read);
    await kept.get(['1'], read);
    expect(reads).toEqual([['a', 'b'], ['c', 'd'], ['a'], ['1', '2', '3', '4'], ['1']]);
    reads = [];
    const long = 'x'.repeat(1_000);
    for (let time = 0; time < 2; time += 1) await kept.get(['none', long], readNothing);
    expect(reads).toEqual([['none', long], [long]]);
  });
});
