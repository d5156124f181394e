/**
 * Writes the pages that repeat what the code says; with `--check` writes nothing and names those that are out of date
 * (exit 1).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { crosswalkPage } from './crosswalk-page';
import { dataPage } from './data-page';
import { glossaryPage } from './glossary-page';
import { indicatorsPage } from './indicators-page';
import { layersTable } from './layers-table';
import { rulesPage } from './rules-page';

const ROOT = join(__dirname, '..');
const LAYERS = /(?<=<!-- layers -->\n)[^]*?(?=<!-- \/layers -->)/;

const PAGES: readonly { path: string; render: (current: string) => string }[] = [
  { path: 'docs/glossary.md', render: glossaryPage },
  { path: 'docs/crosswalk.md', render: crosswalkPage },
  { path: 'docs/data.md', render: dataPage },
  { path: 'docs/indicators.md', render: indicatorsPage },
  { path: 'docs/rules.md', render: rulesPage },
  { path: 'docs/architecture.md', render: (current) => current.replace(LAYERS, `\n${layersTable()}\n\n`) },
];

async function main(check: boolean): Promise<number> {
  const stale: string[] = [];
  for (const { path, render } of PAGES) {
    const file = join(ROOT, path);
    const current = readFileSync(file, 'utf8');
    const page = await format(render(current), { ...(await resolveConfig(file)), filepath: file });
    if (page === current) continue;
    stale.push(path);
    if (!check) writeFileSync(file, page);
  }
  for (const path of stale)
    console.log(check ? `${path} is out of date: run npm run docs:write` : `${path} written`);
  return check && stale.length > 0 ? 1 : 0;
}

void main(process.argv.includes('--check')).then((code) => {
  process.exitCode = code;
});
