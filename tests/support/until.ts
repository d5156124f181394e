import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 15_000;

/** Resolves once it is so; rejects if that does not come to pass. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error('It did not come to that.');
    await pause(20);
  }
}
