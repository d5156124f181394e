import { once } from 'node:events';

const ABORTED = { done: true, value: undefined } as const;

/** Given what comes and a signal, yields what comes until the signal is aborted; nothing more is waited for then. */
export async function* untilAborted<T>(
  items: AsyncIterator<T, undefined>,
  signal: AbortSignal,
): AsyncGenerator<T> {
  if (signal.aborted) return;
  const aborted = once(signal, 'abort').then(() => ABORTED);
  for (;;) {
    const next = await Promise.race([items.next(), aborted]);
    if (next.done) return;
    yield next.value;
    if (signal.aborted) return;
  }
}
