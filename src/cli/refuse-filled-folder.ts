import { readdir } from 'node:fs/promises';
import { UsageError } from './exit-codes';

/** Given the folder that is to be written, refuses one that has anything in it: what is there is never removed. */
export async function refuseFilledFolder(folder: string): Promise<void> {
  if ((await entriesOf(folder)).length > 0)
    throw new UsageError('--output: there is something in that place already. Name a new folder.');
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
