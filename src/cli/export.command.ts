import { Argument, Option, type Command } from 'commander';
import type { FormatName, Selectors, Table } from '../datasets';
import type { ReportFilter, Storage } from '../storage';
import { UsageError } from './exit-codes';

interface ExportOptions extends Selectors {
  readonly format: FormatName;
  readonly output?: string;
  readonly partition?: boolean;
}

const TABLE_NAMES = [
  'reports',
  'application-outcomes',
  'disclosure-categories',
  'review-cases',
  'indicators',
  'findings',
] as const;
type TableName = (typeof TABLE_NAMES)[number];
const FORMAT_NAMES = ['csv', 'ndjson', 'json', 'xlsx', 'parquet'] as const satisfies readonly FormatName[];
const FOR_PROGRAMS: ReadonlySet<FormatName> = new Set(['xlsx', 'parquet']);

const HELP = `
The tables and their columns are those of /data, described in docs/data.md. Fictional divisions are left out unless
--within names one of them.

Examples:
  gongkai export indicators --years 2021-2023 --within 120000 > indicators.csv
  gongkai export application-outcomes --format parquet --output outcomes.parquet
  gongkai export application-outcomes --format parquet --partition --output lake/application-outcomes`;

/** `gongkai export`: writes a table of the current reports to a file or to standard output. */
export function addExportCommand(program: Command): void {
  program
    .command('export')
    .description('write a table of the current reports as CSV, JSON, Excel or Parquet')
    .addArgument(new Argument('<table>', 'which table').choices(TABLE_NAMES))
    .addOption(new Option('--format <format>', 'how it is written').choices(FORMAT_NAMES).default('csv'))
    .option('--years <years>', 'only reports of these years, such as 2021,2023 or 2021-2023')
    .option('--within <code>', 'only agencies of this division and all below it')
    .option('--level <level>', 'only agencies of divisions of this level: PROVINCE, PREFECTURE or COUNTY')
    .option('--output <file>', 'the file to write, or a fifo to write through; standard output without it')
    .option('--partition', 'write a folder of Parquet files by year and province, as query engines read them')
    .addHelpText('after', HELP)
    .action(exportTable);
}

async function exportTable(
  name: TableName,
  { format, output, partition = false, ...selectors }: ExportOptions,
): Promise<void> {
  if (partition) return exportPartitions(name, format, output, selectors);
  if (output === undefined && process.stdout.isTTY && FOR_PROGRAMS.has(format))
    throw new UsageError(`A terminal cannot show ${format}: name a file with --output.`);
  const { findOutput } = await import('./output-place');
  const { refuseDatabase } = await import('./refuse-database');
  const place = await findOutput(output);
  if (place.kind === 'FILE') await refuseDatabase('--output', place.path);
  await withTable(name, selectors, async (table, filter, storage) => {
    const { writeTable } = await import('../datasets');
    const { writeOut } = await import('./write-out');
    await writeOut(writeTable(table, format, filter, storage), place);
  });
}

async function exportPartitions(
  name: TableName,
  format: FormatName,
  output: string | undefined,
  selectors: Selectors,
): Promise<void> {
  if (format !== 'parquet' || output === undefined)
    throw new UsageError('--partition writes a folder of Parquet: add --format parquet and --output DIR.');
  const { refuseFilledFolder } = await import('./refuse-filled-folder');
  const { stopsWithSignal } = await import('./stops-with-signal');
  await refuseFilledFolder(output);
  const { stopping, end } = stopsWithSignal();
  await withTable(name, selectors, async (table, filter, storage) => {
    const { writeFolder, writePartitions } = await import('../datasets');
    await writeFolder(writePartitions(table, filter, storage), output, stopping);
  }).finally(end);
}

/** Opens the database for a table of it, and finds out which reports are meant. */
async function withTable(
  name: TableName,
  selectors: Selectors,
  write: (table: Table, filter: ReportFilter, storage: Storage) => Promise<void>,
): Promise<void> {
  const { readSelection, SelectionError, TABLES } = await import('../datasets');
  const { openDatabase } = await import('./open-database');
  const { storage } = await openDatabase();
  try {
    const table = TABLES.find((each) => each.name === name)!;
    await write(table, await readSelection(selectors, storage.districts), storage);
  } catch (error) {
    if (error instanceof SelectionError) throw new UsageError(`--${error.message}`);
    throw error;
  } finally {
    await storage.close();
  }
}
