/** How far ahead of what is waited for others are read, for each that is read at a time: memory stays flat. */
const LOOK_AHEAD = 4;

/** Given things to be read and how many are read at a time, reads them and yields what was read in their order. */
export async function* readAhead<T, R>(
  items: Iterable<T>,
  jobs: number,
  read: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const underway: Promise<R>[] = [];
  for (const item of items) {
    const reading = read(item);
    // A failure of the program is thrown when its item's turn comes, or not at all if the caller stops before.
    reading.catch(() => undefined);
    underway.push(reading);
    if (underway.length >= LOOK_AHEAD * jobs) yield underway.shift()!;
  }
  yield* underway;
}
