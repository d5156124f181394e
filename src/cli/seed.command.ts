import { InvalidArgumentError, type Command } from 'commander';
import type { Gazetteer } from '../domain';
import type { SyntheticRequest, SyntheticSettings } from '../ingest';
import type { Storage } from '../storage';
import { EXIT, UsageError } from './exit-codes';
import type { ImportSummary } from './import-report';
import { jobsOption, processesFor, type JobsOption } from './jobs-option';
import { readYears } from './years-option';

interface SyntheticOptions extends Partial<SyntheticRequest> {
  readonly planted?: string;
  readonly verify?: boolean;
}
interface SeedOptions extends SyntheticOptions, JobsOption {
  readonly synthetic?: boolean;
}

/** For fewer invented reports a process more takes longer to start than to read them. */
const REPORTS_PER_PROCESS = 100;
/** Of findings that are not as planted, so many are told. */
const MOST_TOLD = 20;

/**
 * `gongkai seed`: loads the real reports that come with the project or, with `--synthetic`, invented ones of the
 * fictional provinces; stored ones are left as they are.
 */
export function addSeedCommand(program: Command): void {
  program
    .command('seed')
    .description('load the real reports of seeds/')
    .option('--synthetic', 'load invented reports of the fictional provinces 900000 to 990000 instead')
    .option('--reports <count>', 'how many invented reports (default: of all divisions)', readCount)
    .option('--seed <number>', 'which invention: another seed gives other figures', readSeed)
    .option('--years <from-to>', 'years of the invented reports, such as 2021-2025', readYears)
    .option('--planted <file>', 'write the findings that the errors planted in them must give, as JSON')
    .option(
      '--verify',
      'compare what the rules find in a database of these reports alone with what was planted',
    )
    .addOption(jobsOption())
    .action(async ({ synthetic, jobs, ...options }: SeedOptions) => {
      const [needless] = Object.keys(options);
      if (!synthetic && needless !== undefined) throw new UsageError(`--${needless} goes with --synthetic.`);
      const { openDatabase } = await import('./open-database');
      const { storage, gazetteer } = await openDatabase();
      try {
        await (synthetic
          ? seedInvented(options, jobs, storage, gazetteer)
          : seedPublished(storage, gazetteer));
      } finally {
        await storage.close();
      }
    });
}

async function seedPublished(storage: Storage, gazetteer: Gazetteer): Promise<void> {
  const { findFiles, importFiles, inProcessParser, seedReportsFolder } = await import('../ingest');
  const { reportImport } = await import('./import-report');
  const files = await findFiles([seedReportsFolder()]);
  const imported = importFiles(files, storage, inProcessParser(gazetteer), { given: {}, dryRun: false });
  await finish(await reportImport(imported, files.length), storage, gazetteer);
}

async function seedInvented(
  options: SyntheticOptions,
  jobs: number,
  storage: Storage,
  gazetteer: Gazetteer,
): Promise<void> {
  const { createSyntheticPool, importSynthetic, readSyntheticSettings } = await import('../ingest');
  const { reportImport } = await import('./import-report');
  const settings = readSyntheticSettings();
  const request = await requestOf(settings, options);
  if (options.planted !== undefined) await writePlanted(options.planted, settings, request);
  const pool = createSyntheticPool(processesFor(jobs, Math.ceil(request.reports / REPORTS_PER_PROCESS)));
  try {
    const imported = importSynthetic(settings, request, storage, pool);
    await finish(await reportImport(imported, request.reports), storage, gazetteer);
  } finally {
    await pool.close();
  }
  if (options.verify) await verify(settings, request, storage);
}

async function requestOf(
  settings: SyntheticSettings,
  { seed = settings.seed, years = settings.years, reports }: SyntheticOptions,
): Promise<SyntheticRequest> {
  const { mostReports } = await import('../ingest');
  const most = mostReports(settings, years);
  if (reports !== undefined && reports > most)
    throw new UsageError(`These years have ${most} reports; --years may name more of them.`);
  return { seed, years, reports: reports ?? most };
}

async function finish(summary: ImportSummary, storage: Storage, gazetteer: Gazetteer): Promise<void> {
  const { summaryLine } = await import('./import-report');
  const { settle } = await import('./settle');
  await settle(storage, gazetteer);
  process.stderr.write(`${summaryLine(summary)}\n`);
  if (summary.rejected > 0) process.exitCode = EXIT.SOME_FAILED;
}

async function writePlanted(
  file: string,
  settings: SyntheticSettings,
  request: SyntheticRequest,
): Promise<void> {
  const { writeFile } = await import('node:fs/promises');
  const { listPlanted } = await import('../ingest');
  await writeFile(file, `${JSON.stringify([...listPlanted(settings, request)], null, 2)}\n`);
}

async function verify(
  settings: SyntheticSettings,
  request: SyntheticRequest,
  storage: Storage,
): Promise<void> {
  const { comparePlanted } = await import('../ingest');
  const { planted, missing, unexpected } = await comparePlanted(settings, request, storage);
  const lines = [
    ...missing.slice(0, MOST_TOLD).map(({ id, error }) => `${id}: planted (${error}), not found`),
    ...unexpected.slice(0, MOST_TOLD).map((id) => `${id}: found, not planted`),
    `${planted} findings planted: ${missing.length} not found, ${unexpected.length} found besides.`,
  ];
  process.stderr.write(`${lines.join('\n')}\n`);
  if (missing.length + unexpected.length > 0) process.exitCode = EXIT.SOME_FAILED;
}

function readCount(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('A count is a whole number from 1.');
  return Number(value);
}

function readSeed(value: string): number {
  if (!/^\d{1,9}$/.test(value))
    throw new InvalidArgumentError('A seed is a whole number of at most nine digits.');
  return Number(value);
}
