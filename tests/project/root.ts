import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The checkout's own folder. */
export const ROOT = join(__dirname, '..', '..');

/** Folders that hold what tools wrote or fetched, not what the project says. */
const NOT_OURS = new Set(['.git', 'node_modules', 'dist', 'data', 'coverage']);

/** Given a path from the root, returns the file's text. */
export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Returns every file of the project, as paths from the root. */
export function projectFiles(folder = ROOT): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? projectFiles(path) : [relative(ROOT, path)];
  });
}
