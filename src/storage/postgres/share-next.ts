/**
 * Given what reads something, returns what reads it for many: all who ask while one reading is under way share the next,
 * which begins after it. So nobody is told what was read before he asked, and no more than one is under way.
 */
export function shareNext<T>(read: () => Promise<T>): () => Promise<T> {
  let current: Promise<T> | null = null;
  let next: Promise<T> | null = null;

  const begin = (): Promise<T> => {
    next = null;
    const reading = read();
    current = reading;
    const end = (): void => {
      if (current === reading) current = null;
    };
    reading.then(end, end);
    return reading;
  };
  return () => (current ? (next ??= current.then(begin, begin)) : begin());
}
