import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot, readSyntheticSettings, type YearRange } from '../src/ingest';
import { runToEnd } from './child-process';

const FOLDER = join(packageRoot(), 'data', 'bench');
/** What the database's content follows from. */
const MADE_FROM = ['seeds/synthetic.json', 'src/ingest/synthetic', 'src/storage/migrations'];

/**
 * Given a number of reports and their years, the generator's own unless told, returns the path of an SQLite database
 * with so many of the invented nation. It is built by the command that users run, once, and again when the generator or
 * the schema changes.
 */
export async function nationDatabase(
  reports: number,
  years: YearRange = readSyntheticSettings().years,
): Promise<string> {
  const span = `${years.from}-${years.to}`;
  const size = `nation-${reports}-${span}`;
  const name = `${size}-${nationFingerprint()}.sqlite`;
  const path = join(FOLDER, name);
  if (existsSync(path)) return path;
  mkdirSync(FOLDER, { recursive: true });
  for (const old of readdirSync(FOLDER)) if (isOf(size, old)) rmSync(join(FOLDER, old));
  process.stderr.write(`Building a database of ${reports} invented reports of ${span}, once …\n`);
  const unfinished = `${path}.unfinished`;
  const options = ['--reports', String(reports), '--years', span];
  await runToEnd('src/cli/main.ts', ['seed', '--synthetic', ...options], {
    DATABASE_URL: `sqlite:${unfinished}`,
  });
  renameSync(unfinished, path);
  return path;
}

/** Whether a file is a database of that size, with what belongs to it. */
function isOf(size: string, file: string): boolean {
  return file.startsWith(`${size}-`) && /^[0-9a-f]{8}\.sqlite/.test(file.slice(size.length + 1));
}

/** What tells a nation from those of another generator or schema. */
export function nationFingerprint(): string {
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
