import { fstatSync } from 'node:fs';
import { readlink, realpath, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { UsageError } from './exit-codes';

/**
 * Where an output goes: to standard output; through what is there and is no regular file, a fifo or a device; or into a
 * file, which is made, or replaced once the new one is whole.
 */
export type OutputPlace =
  | { readonly kind: 'STANDARD_OUTPUT' }
  | { readonly kind: 'THROUGH'; readonly path: string }
  | { readonly kind: 'FILE'; readonly path: string; readonly mode: number | undefined };

const PERMISSIONS = 0o777;

/**
 * Given what `--output` names, returns where the output goes; links are followed, so that they stay. A folder, and a file
 * in a folder that is not there, are refused.
 */
export async function findOutput(file: string | undefined): Promise<OutputPlace> {
  if (file === undefined) return { kind: 'STANDARD_OUTPUT' };
  const found = await stat(file).catch(nullIfMissing);
  if (found === null) return newFile(file);
  const standard = fstatSync(process.stdout.fd);
  // By whatever name: a file that the shell opened for us must not be replaced under it.
  if (found.dev === standard.dev && found.ino === standard.ino) return { kind: 'STANDARD_OUTPUT' };
  if (found.isDirectory()) throw new UsageError(`--output: ${file} is a folder, and a file is needed.`);
  if (!found.isFile()) return { kind: 'THROUGH', path: file };
  return { kind: 'FILE', path: await realpath(file), mode: found.mode & PERMISSIONS };
}

/** Where a link leads that leads to nothing yet is where its file belongs. */
async function newFile(file: string): Promise<OutputPlace> {
  const folder = await realpath(file.endsWith('/') ? file : dirname(file)).catch(nullIfMissing);
  if (folder === null) throw new UsageError(`--output: there is no folder for ${file}.`);
  const target = await readlink(file).catch(() => null);
  if (target === null) return { kind: 'FILE', path: file, mode: undefined };
  return newFile(resolve(folder, target));
}

function nullIfMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
  throw error;
}
