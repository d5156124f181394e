import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of this package, found from the code upwards: the same from `src` as from `dist/src`. */
export function packageRoot(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

/** The folder of the real reports that come with the project. */
export function seedReportsFolder(): string {
  return join(packageRoot(), 'seeds', 'reports');
}
