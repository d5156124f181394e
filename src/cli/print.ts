import { once } from 'node:events';

/** Writes text or bytes to standard output; a reader that is slower than we are is waited for. */
export async function print(text: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
