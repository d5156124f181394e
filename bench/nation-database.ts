import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../src/ingest';
import { runToEnd } from './child-process';

const FOLDER = join(packageRoot(), 'data', 'bench');
/** What the database's content follows from. */
const MADE_FROM = ['seeds/synthetic.json', 'src/ingest/synthetic', 'src/storage/migrations'];

/**
 * Given a number of reports, returns the path of an SQLite database with so many of the invented nation. It is built by
 * the command that users run, once, and again when the generator or the schema changes.
 */
export async function nationDatabase(reports: number): Promise<string> {
  const name = `nation-${reports}-${fingerprint()}.sqlite`;
  const path = join(FOLDER, name);
  if (existsSync(path)) return path;
  mkdirSync(FOLDER, { recursive: true });
  for (const old of readdirSync(FOLDER)) if (old.startsWith(`nation-${reports}-`)) rmSync(join(FOLDER, old));
  process.stderr.write(`Building a database of ${reports} invented reports, once …\n`);
  const unfinished = `${path}.unfinished`;
  await runToEnd('src/cli/main.ts', ['seed', '--synthetic', '--reports', String(reports)], {
    DATABASE_URL: `sqlite:${unfinished}`,
  });
  renameSync(unfinished, path);
  return path;
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const part of MADE_FROM) {
    const path = join(packageRoot(), part);
    const files = part.endsWith('.json')
      ? [path]
      : readdirSync(path, { withFileTypes: true, recursive: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .sort();
    for (const file of files) hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 8);
}
