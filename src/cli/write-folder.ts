import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PartitionFile } from '../datasets';
import { UsageError } from './exit-codes';

/** Given the folder that is to be written, refuses one that has anything in it: what is there is never removed. */
export async function refuseFilledFolder(folder: string): Promise<void> {
  if ((await entriesOf(folder)).length > 0)
    throw new UsageError('--output: there is something in that place already. Name a new folder.');
}

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

async function entriesOf(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    if (code === 'ENOTDIR') return [folder];
    throw error;
  }
}
