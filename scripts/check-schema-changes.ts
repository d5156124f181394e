/**
 * Compares schema.graphql with schema.released.graphql, the contract as of the last release; exits 1 on a breaking
 * change that CHANGELOG.md does not name. With `--release` the schema becomes the released one.
 */
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { breakingChanges, unannounced } from './schema-changes';

const ROOT = join(__dirname, '..');
const [CURRENT, RELEASED] = ['schema.graphql', 'schema.released.graphql'];

async function main(): Promise<number> {
  if (process.argv.includes('--release')) {
    copyFileSync(join(ROOT, CURRENT), join(ROOT, RELEASED));
    return 0;
  }
  const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8');
  const breaking = await breakingChanges(read(RELEASED), read(CURRENT));
  const missing = unannounced(breaking, read('CHANGELOG.md'));
  for (const { path, message } of missing) console.log(`${path}: ${message}`);
  if (missing.length > 0) {
    console.log(
      'These break the released schema: keep it, or name each path as code under [Unreleased] in CHANGELOG.md.',
    );
    return 1;
  }
  console.log(`${breaking.length} breaking changes of the released schema, all named in CHANGELOG.md.`);
  return 0;
}

void main().then((code) => {
  process.exitCode = code;
});
