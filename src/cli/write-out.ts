import { randomBytes } from 'node:crypto';
import { createWriteStream, rmSync } from 'node:fs';
import { chmod, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { OutputPlace } from './output-place';
import { print } from './print';

type Pieces = AsyncIterable<string | Uint8Array>;

/** What ends a program from without, and lets it tidy up. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Writes pieces to where they go. */
export async function writeOut(pieces: Pieces, place: OutputPlace): Promise<void> {
  if (place.kind === 'FILE') return replaceFile(pieces, place.path, place.mode);
  if (place.kind === 'THROUGH') return pipeline(Readable.from(pieces), createWriteStream(place.path));
  for await (const piece of pieces) await print(piece);
}

/**
 * Writes a file beside its place and moves it there when it is whole, with the permissions of the one it replaces: what
 * was there before stays until then. If it never gets whole, nothing of it is left.
 */
async function replaceFile(pieces: Pieces, path: string, mode: number | undefined): Promise<void> {
  const unfinished = `${path}.${randomBytes(6).toString('hex')}.part`;
  const giveUp = (signal: NodeJS.Signals): void => {
    rmSync(unfinished, { force: true });
    // Nobody listens any more, so it ends the program as it would have.
    process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.once(signal, giveUp);
  try {
    await pipeline(Readable.from(pieces), createWriteStream(unfinished, { flags: 'wx', mode }));
    if (mode !== undefined) await chmod(unfinished, mode);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  } finally {
    for (const signal of SIGNALS) process.off(signal, giveUp);
  }
}
