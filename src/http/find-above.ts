import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Given a folder and a relative path, returns the path in the nearest folder above that has it, or null. */
export function findAbove(folder: string, path: string): string | null {
  const candidate = join(folder, path);
  if (existsSync(candidate)) return candidate;
  const parent = dirname(folder);
  return parent === folder ? null : findAbove(parent, path);
}
