/**
 * Makes and accepts document cases, the tests that need no code:
 *   npm run case:new -- SLUG FILE "why it exists" "where its figures come from"
 *   npm run case:accept -- SLUG [--yes]
 * Accepting shows what would change; only with --yes is it written. Read every figure against the document first.
 */
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import {
  CASES_FOLDER,
  expectedDiagnostics,
  expectedReport,
  parseCase,
  summarize,
} from '../tests/support/document-case';

function writeJson(slug: string, name: string, value: unknown): void {
  writeFileSync(join(CASES_FOLDER, slug, name), `${JSON.stringify(value, null, 2)}\n`);
}

function createCase([slug, file, why, figures]: readonly (string | undefined)[]): void {
  if (!slug || !file || !why || !figures) throw new Error('SLUG, FILE, why and figures are all needed.');
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
    throw new Error('A slug is lower-case words joined by hyphens.');
  const folder = join(CASES_FOLDER, slug);
  if (existsSync(folder)) throw new Error(`There is a case ${slug} already.`);
  mkdirSync(folder, { recursive: true });
  copyFileSync(file, join(folder, `source${extname(file)}`));
  writeJson(slug, 'case.json', { why, figures });
  process.stdout.write(`Made ${slug}. Now: npm run case:accept -- ${slug}\n`);
}

async function acceptCase([slug, yes]: readonly (string | undefined)[]): Promise<void> {
  if (!slug) throw new Error('Which case?');
  const parsed = await parseCase(slug);
  const accepted = { report: expectedReport(slug), diagnostics: expectedDiagnostics(slug) };
  const actual = { report: summarize(parsed), diagnostics: parsed.diagnostics.map(({ code }) => code) };
  const [before, after] = [accepted, actual].map((each) => JSON.stringify(each, null, 2).split('\n'));
  const changed = [
    ...before!.filter((line) => !after!.includes(line)).map((line) => `- ${line}`),
    ...after!.filter((line) => !before!.includes(line)).map((line) => `+ ${line}`),
  ];
  process.stdout.write(changed.length === 0 ? 'Nothing changed.\n' : `${changed.join('\n')}\n`);
  if (yes !== '--yes') return;
  writeJson(slug, 'expected-report.json', actual.report);
  writeJson(slug, 'expected-diagnostics.json', actual.diagnostics);
  process.stdout.write(`Accepted ${slug}.\n`);
}

const [command, ...rest] = process.argv.slice(2);
if (command === 'new') createCase(rest);
else if (command === 'accept') void acceptCase(rest);
else throw new Error('Usage: document-case.ts new|accept …');
