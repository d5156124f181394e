import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../package-root';

/** The code between a document's bytes and its report. Rules are left out: `check` runs them again by itself. */
const READING = ['domain', 'documents', 'grids', 'tables', 'reports'];
const SOURCE = join(__dirname, '..', '..');

/**
 * Returns a name of the code that reads documents, with the divisions and the libraries it reads by: the same bytes give
 * the same report as long as the name is the same. It follows from the code, so that nobody can forget to raise it.
 */
export function readerVersion(): string {
  const hash = createHash('sha256');
  for (const folder of READING) addFolder(hash, join(SOURCE, folder));
  const { dependencies } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as {
    dependencies: Readonly<Record<string, string>>;
  };
  hash.update(JSON.stringify(dependencies));
  hash.update(readFileSync(join(packageRoot(), 'seeds', 'division-changes.csv')));
  return hash.digest('base64url').slice(0, 16);
}

function addFolder(hash: Hash, folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /(?<!\.d)\.[jt]s$/.test(path),
  );
  for (const path of files.sort()) hash.update(`${path}\n`).update(readFileSync(join(folder, path)));
}
