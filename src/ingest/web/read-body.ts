import type { Response } from 'undici';

/** Given a response, returns its bytes, unpacked; null if they are more than so many, of which no more are kept. */
export async function readBody({ body }: Response, mostBytes: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body ?? []) {
    bytes += (chunk as Uint8Array).length;
    // Leaving the loop ends the transfer.
    if (bytes > mostBytes) return null;
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks);
}
