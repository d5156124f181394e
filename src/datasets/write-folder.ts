import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PartitionFile } from './write-partitions';

/**
 * Writes files into a folder. It is written beside its place and moved there when it is whole: it is never there in
 * part. Once stopping is aborted, the rest is not written and nothing is left.
 */
export async function writeFolder(
  files: AsyncIterable<PartitionFile>,
  folder: string,
  stopping: AbortSignal,
): Promise<void> {
  const place = resolve(folder);
  const unfinished = `${place}.${randomBytes(6).toString('hex')}.part`;
  await mkdir(unfinished);
  try {
    for await (const { path, pieces } of files) {
      const file = join(unfinished, path);
      await mkdir(dirname(file), { recursive: true });
      await pipeline(Readable.from(pieces), createWriteStream(file, { flags: 'wx' }), { signal: stopping });
    }
    await rmdir(place).catch(() => undefined); // Empty, or the move says what is wrong.
    await rename(unfinished, place);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
}
