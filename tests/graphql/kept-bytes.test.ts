import { KeptBytes } from '../../src/graphql';

const bytesOf = (length: number): Buffer => Buffer.alloc(length, 'x');

test('what is kept is a copy that keeps nothing else in memory', () => {
  const kept = new KeptBytes(10_000);
  const whole = bytesOf(5_000);
  kept.set('part', whole.subarray(0, 10));
  whole.fill('y');
  const found = kept.get('part')!;
  expect([found.toString(), found.buffer.byteLength]).toEqual(['x'.repeat(10), 10]);
});

test('what was used last stays within the bytes allowed, each with what an entry takes', () => {
  const kept = new KeptBytes(3_000);
  for (const key of ['a', 'b', 'c']) {
    kept.set(key, bytesOf(1_000));
    kept.find('a');
  }
  expect(['a', 'b', 'c'].filter((key) => kept.find(key))).toEqual(['a', 'c']);
  expect(kept.counts.bytes).toBe(2_800);
});

test('nothing that takes more than its part is kept, nor drives others out', () => {
  const kept = new KeptBytes(8_000, 1 / 8);
  kept.set('small', bytesOf(500));
  kept.set('large', bytesOf(700));
  expect([kept.get('small')?.length, kept.get('large')]).toEqual([500, undefined]);
});

test('a look counts what it finds, and a question what it misses too', () => {
  const kept = new KeptBytes(8_000);
  kept.set('a', bytesOf(1));
  for (const key of ['a', 'b']) {
    kept.find(key);
    kept.get(key);
  }
  expect(kept.counts).toMatchObject({ hits: 2, misses: 1 });
});
