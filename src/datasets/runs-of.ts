/** Consecutive items with one key, in batches as they come. */
export interface Run<T> {
  readonly key: string;
  readonly batches: AsyncIterable<readonly T[]>;
}

/** Given batches of items and what their key is, returns the runs of one key. Each is read to its end before the next. */
export async function* runsOf<T>(
  batches: AsyncIterable<readonly T[]>,
  keyOf: (item: T) => string,
): AsyncGenerator<Run<T>, void> {
  const pieces = piecesOf(batches, keyOf);
  let piece = await pieces.next();
  const run = async function* (key: string): AsyncGenerator<readonly T[], void> {
    while (!piece.done && piece.value.key === key) {
      yield piece.value.items;
      piece = await pieces.next();
    }
  };
  try {
    while (!piece.done) yield { key: piece.value.key, batches: run(piece.value.key) };
  } finally {
    await pieces.return();
  }
}

interface Piece<T> {
  readonly key: string;
  readonly items: readonly T[];
}

/** Each batch, cut wherever the key changes. */
async function* piecesOf<T>(
  batches: AsyncIterable<readonly T[]>,
  keyOf: (item: T) => string,
): AsyncGenerator<Piece<T>, void> {
  for await (const batch of batches) {
    for (let from = 0, to = 0; from < batch.length; from = to) {
      const key = keyOf(batch[from]!);
      while (to < batch.length && keyOf(batch[to]!) === key) to += 1;
      yield { key, items: batch.slice(from, to) };
    }
  }
}
