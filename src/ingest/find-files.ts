import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** What a call names: a file to read, a document to fetch, or what speaks against it. */
export interface FoundFile {
  /** Of the file, or the address. */
  readonly path: string;
  /** Whether the path is an address of the web. */
  readonly isAddress?: boolean;
  /** A sentence, if the path is no regular file. */
  readonly problem: string | null;
}

/** RFC 3986's scheme, and what follows it in every address of a host. */
const ADDRESS = /^[a-z][a-z\d+.-]*:\/\//i;

/**
 * Given paths and addresses, returns the addresses and the regular files they are or hold, each folder's in name order. Inside folders hidden files are
 * passed over, and links, sockets and devices are not followed.
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  for (const path of paths) found.push(...(await findIn(path)));
  return found;
}

async function findIn(path: string): Promise<FoundFile[]> {
  if (ADDRESS.test(path)) return [{ path, problem: null, isAddress: true }];
  const named = await statOrNull(path);
  if (!named) return [{ path, problem: `There is no file or folder “${basename(path)}”.` }];
  if (named.isDirectory()) return filesBelow(path);
  return [{ path, problem: named.isFile() ? null : `“${basename(path)}” is not a regular file.` }];
}

async function filesBelow(folder: string): Promise<FoundFile[]> {
  const entries = await entriesOrNull(folder);
  if (!entries) return [{ path: folder, problem: `The folder “${basename(folder)}” cannot be read.` }];
  const found: FoundFile[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await filesBelow(path)));
    else if (entry.isFile()) found.push({ path, problem: null });
  }
  return found;
}

async function entriesOrNull(folder: string): Promise<Dirent[] | null> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const shown = entries.filter((entry) => !entry.name.startsWith('.'));
    return shown.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return null; // The caller names it, and the others are done.
  }
}

async function statOrNull(path: string): Promise<Awaited<ReturnType<typeof stat>> | null> {
  try {
    return await stat(path);
  } catch {
    return null; // Not there, or not to be looked at: the caller names it either way.
  }
}
