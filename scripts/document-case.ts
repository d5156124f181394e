/**
 * Makes and accepts document cases, the tests that need no code:
 *   npm run case:new -- SLUG FILE "why it exists" "where its figures come from"
 *   npm run case:accept -- SLUG [--yes]
 * Accepting shows what would change; only with --yes is it written. Read every figure against the document first.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import {
  CASES_FOLDER,
  expectedDiagnostics,
  expectedReport,
  parseCase,
  summarize,
} from '../tests/support/document-case';

/** What the caller did wrong, told in a sentence. */
class UsageError extends Error {}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function createCase([slug, file, why, figures]: readonly (string | undefined)[]): void {
  if (!slug || !file || !why || !figures) throw new UsageError('SLUG, FILE, why and figures are all needed.');
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    throw new UsageError('A slug is lower-case words joined by hyphens.');
  }
  const folder = join(CASES_FOLDER, slug);
  if (existsSync(folder)) throw new UsageError(`There is a case ${slug} already.`);
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  const source = readFileSync(file);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `source${extname(file)}`), source);
  writeFileSync(join(folder, 'case.json'), toJson({ why, figures }));
  process.stdout.write(`Made ${slug}. Now: npm run case:accept -- ${slug}\n`);
}

async function acceptCase([slug, yes]: readonly (string | undefined)[]): Promise<void> {
  if (!slug || !existsSync(join(CASES_FOLDER, slug))) throw new UsageError(`There is no case ${slug ?? ''}.`);
  const parsed = await parseCase(slug);
  const read = { report: summarize(parsed), diagnostics: parsed.diagnostics.map(({ code }) => code) };
  showDifference({ report: expectedReport(slug), diagnostics: expectedDiagnostics(slug) }, read);
  if (yes !== '--yes') return;
  writeFileSync(join(CASES_FOLDER, slug, 'expected-report.json'), toJson(read.report));
  writeFileSync(join(CASES_FOLDER, slug, 'expected-diagnostics.json'), toJson(read.diagnostics));
  process.stdout.write(`Accepted ${slug}.\n`);
}

/** Line by line with its surroundings, as git shows it: every figure is to be read against the document. */
function showDifference(expected: unknown, read: unknown): void {
  const folder = mkdtempSync(join(tmpdir(), 'document-case-'));
  writeFileSync(join(folder, 'expected.json'), toJson(expected));
  writeFileSync(join(folder, 'read.json'), toJson(read));
  const options = ['--no-pager', 'diff', '--no-index', '--no-prefix', 'expected.json', 'read.json'];
  const { stdout } = spawnSync('git', options, { cwd: folder, encoding: 'utf8' });
  process.stdout.write(stdout === '' ? 'Nothing changed.\n' : stdout);
  rmSync(folder, { recursive: true });
}

async function main([command, ...rest]: readonly string[]): Promise<void> {
  try {
    if (command === 'new') createCase(rest);
    else if (command === 'accept') await acceptCase(rest);
    else throw new UsageError('Usage: npm run case:new -- …, or npm run case:accept -- …');
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

void main(process.argv.slice(2));
