import { shareNext } from '../../src/storage/postgres/share-next';

/** A reading that ends when it is told to, and counts. */
function reading() {
  const ends: (() => void)[] = [];
  let begun = 0;
  return {
    read: () => {
      begun += 1;
      const number = begun;
      return new Promise<number>((resolve, reject) => {
        ends.push(() => (number === 3 ? reject(new Error('lost')) : resolve(number)));
      });
    },
    begun: () => begun,
    end: async () => {
      ends.shift()!();
      await new Promise(setImmediate);
    },
  };
}

test('who asks while one reading is under way is told what the next one reads', async () => {
  const { read, begun, end } = reading();
  const ask = shareNext(read);
  const first = ask();
  const [second, third] = [ask(), ask()];
  expect(begun()).toBe(1);
  await end();
  expect(begun()).toBe(2);
  const fourth = ask();
  await end();
  expect(await Promise.all([first, second, third])).toEqual([1, 2, 2]);

  // The third reading fails, for whom it was for alone.
  const failed = expect(fourth).rejects.toThrow('lost');
  const fifth = ask();
  await end();
  await failed;
  await end();
  expect(await fifth).toBe(4);
  const sixth = ask();
  expect(begun()).toBe(5);
  await end();
  expect(await sixth).toBe(5);
});
