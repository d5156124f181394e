import DataLoader from 'dataloader';

/**
 * Given a read that answers many keys at once, returns a loader that gathers the keys asked for in one tick into one
 * read. Answers are matched by key, never by position; a key without an answer gets what `absent` says.
 */
export function batchLoader<Value>(
  read: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  absent: NoInfer<Value>,
): DataLoader<string, Value> {
  return new DataLoader(async (keys) => {
    const answers = await read(keys);
    return keys.map((key) => answers.get(key) ?? absent);
  });
}
