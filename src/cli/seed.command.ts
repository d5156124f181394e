import { InvalidArgumentError, type Command } from 'commander';
import type { Gazetteer } from '../domain';
import type { ImportedFile, SyntheticRequest } from '../ingest';
import type { Storage } from '../storage';
import { EXIT, UsageError } from './exit-codes';
import { readYears } from './years-option';

interface SeedOptions extends Partial<SyntheticRequest> {
  readonly synthetic?: boolean;
}

/** What is to be stored, and how many documents that is. */
interface Seeding {
  readonly total: number;
  readonly imported: AsyncIterable<ImportedFile>;
}

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
    .action(async ({ synthetic, ...request }: SeedOptions) => {
      const [needless] = Object.keys(request);
      if (!synthetic && needless !== undefined) throw new UsageError(`--${needless} goes with --synthetic.`);
      const { openDatabase } = await import('./open-database');
      const { reportImport, summaryLine } = await import('./import-report');
      const { settle } = await import('./settle');
      const { storage, gazetteer } = await openDatabase();
      try {
        const seeding = synthetic ? invented(request, storage) : published(storage, gazetteer);
        const { imported, total } = await seeding;
        const summary = await reportImport(imported, total);
        await settle(storage, gazetteer);
        process.stderr.write(`${summaryLine(summary)}\n`);
        if (summary.rejected > 0) process.exitCode = EXIT.SOME_FAILED;
      } finally {
        await storage.close();
      }
    });
}

async function published(storage: Storage, gazetteer: Gazetteer): Promise<Seeding> {
  const { findFiles, importFiles, inProcessParser, seedReportsFolder } = await import('../ingest');
  const files = await findFiles([seedReportsFolder()]);
  const imported = importFiles(files, storage, inProcessParser(gazetteer), { given: {}, dryRun: false });
  return { imported, total: files.length };
}

async function invented(asked: Partial<SyntheticRequest>, storage: Storage): Promise<Seeding> {
  const { importSynthetic, mostReports, readSyntheticSettings } = await import('../ingest');
  const settings = readSyntheticSettings();
  const { seed = settings.seed, years = settings.years } = asked;
  const most = mostReports(settings, years);
  const { reports = most } = asked;
  if (reports > most)
    throw new UsageError(`These years have ${most} reports; --years may name more of them.`);
  return { imported: importSynthetic(settings, { seed, years, reports }, storage), total: reports };
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
