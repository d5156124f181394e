import { Argument, Option, type Command } from 'commander';
import type { FormatName, Selectors } from '../datasets';
import { UsageError } from './exit-codes';

interface ExportOptions extends Selectors {
  readonly format: FormatName;
  readonly output?: string;
}

const TABLE_NAMES = [
  'reports',
  'application-outcomes',
  'disclosure-categories',
  'review-cases',
  'indicators',
  'findings',
] as const;
const FORMAT_NAMES = ['csv', 'ndjson', 'json', 'xlsx', 'parquet'] as const satisfies readonly FormatName[];
const FOR_PROGRAMS: ReadonlySet<FormatName> = new Set(['xlsx', 'parquet']);

const HELP = `
The tables and their columns are those of /data, described in docs/data.md. Fictional divisions are left out unless
--within names one of them.

Examples:
  gongkai export indicators --years 2021-2023 --within 120000 > indicators.csv
  gongkai export application-outcomes --format parquet --output outcomes.parquet`;

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
    .addHelpText('after', HELP)
    .action(exportTable);
}

async function exportTable(
  name: (typeof TABLE_NAMES)[number],
  { format, output, ...selectors }: ExportOptions,
): Promise<void> {
  if (output === undefined && process.stdout.isTTY && FOR_PROGRAMS.has(format))
    throw new UsageError(`A terminal cannot show ${format}: name a file with --output.`);
  const { readSelection, SelectionError, TABLES, writeTable } = await import('../datasets');
  const { openDatabase } = await import('./open-database');
  const { findOutput } = await import('./output-place');
  const { writeOut } = await import('./write-out');
  const { refuseDatabase } = await import('./refuse-database');
  const place = await findOutput(output);
  if (place.kind === 'FILE') await refuseDatabase('--output', place.path);
  const { storage } = await openDatabase();
  try {
    const table = TABLES.find((each) => each.name === name)!;
    const filter = await readSelection(selectors, storage.districts);
    await writeOut(writeTable(table, format, filter, storage), place);
  } catch (error) {
    if (error instanceof SelectionError) throw new UsageError(`--${error.message}`);
    throw error;
  } finally {
    await storage.close();
  }
}
