import { once } from 'node:events';

/** Writes text to standard output; a reader that is slower than we are is waited for. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
