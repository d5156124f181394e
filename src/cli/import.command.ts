import type { Command } from 'commander';
import type { DocumentParser, FoundFile, ImportedFile } from '../ingest';
import type { WebReader } from '../ingest/web';
import { EXIT, UsageError } from './exit-codes';
import { givenIdentity, IDENTITY_OPTIONS, type IdentityOptions } from './identity-options';
import { jobsOption, processesFor, type JobsOption } from './jobs-option';

interface ImportOptions extends IdentityOptions, JobsOption {
  readonly list?: string;
  readonly again?: boolean;
  readonly dryRun?: boolean;
  readonly summary?: string;
  readonly allowPrivateHosts?: boolean;
}

const HELP = `
What was read before is not read again, and what gave no report is named again from memory, until another version of
the program reads otherwise: an import that was cut off goes on where it was. Several imports into one database may
share a folder or a list; each document is read by one of them.

Examples:
  gongkai import reports/ --summary summary.json
  find /archive -name '*.pdf' | gongkai import --list -`;

/** `gongkai import PATH|URL…`: reads, checks and stores documents; those that give no report are named and the rest is done. */
export function addImportCommand(program: Command): void {
  const command = program
    .command('import')
    .description('read, check and store documents; folders are read with all below them')
    .argument('[path...]', 'files, folders, or addresses of documents (http and https)')
    .option('--list <file>', 'a file of more of them, one a line; - is standard input')
    .option('--again', 'read, and fetch, what was read before as well')
    .option('--dry-run', 'read and check, store nothing')
    .option('--allow-private-hosts', 'fetch from this machine and its network, too')
    .option('--summary <file>', 'write what became of each document as JSON')
    .addHelpText('after', HELP);
  for (const option of [...IDENTITY_OPTIONS, jobsOption()]) command.addOption(option);
  command.action(async (paths: string[], options: ImportOptions) => {
    if (paths.length === 0 && options.list === undefined)
      throw new UsageError('Name what is to be imported: files, folders, addresses, or a --list of them.');
    const { appendFile } = await import('node:fs/promises');
    const { findFiles } = await import('../ingest/find-files');
    const { createParserPool } = await import('../ingest/pool');
    const { readList } = await import('./read-list');
    // A summary that cannot be written is said before the work, not after it.
    if (options.summary !== undefined) {
      const { refuseDatabase } = await import('./refuse-database');
      await refuseDatabase('--summary', options.summary);
      await appendFile(options.summary, '');
    }
    const listed = options.list === undefined ? [] : await readList(options.list);
    const files = await findFiles([...paths, ...listed]);
    // The processes load what they need while this one does.
    const pool = createParserPool({ jobs: processesFor(options.jobs, files.length) });
    try {
      await importAll(files, pool, options);
    } finally {
      await pool.close();
    }
  });
}

async function importAll(
  files: readonly FoundFile[],
  parser: DocumentParser,
  {
    dryRun = false,
    again = false,
    summary: summaryFile,
    allowPrivateHosts = false,
    ...options
  }: ImportOptions,
): Promise<void> {
  const { writeFile } = await import('node:fs/promises');
  const { importFiles, importOnce } = await import('../ingest');
  const { openDatabase } = await import('./open-database');
  const { reportImport, summaryLine } = await import('./import-report');
  const { settle } = await import('./settle');
  const { stopsWithSignal } = await import('./stops-with-signal');
  const { storage, gazetteer } = await openDatabase();
  const web = await webFor(files, allowPrivateHosts);
  const documents: ImportedFile[] = [];
  const { stopping, end } = stopsWithSignal();
  try {
    const given = givenIdentity(options, () => gazetteer);
    const imported = dryRun
      ? importFiles(files, storage, parser, { given, dryRun, ...(web && { web }) })
      : importOnce(files, storage, parser, { given, web, again, stopping });
    const keep = summaryFile === undefined ? undefined : (each: ImportedFile) => void documents.push(each);
    const summary = await reportImport(imported, files.length, keep);
    if (stopping.aborted)
      process.stderr.write(`${summaryLine(summary)}\nStopped. The same command goes on from here.\n`);
    // What is stored is whole: nothing has to be closed first.
    end();
    if (!dryRun) await settle(storage, gazetteer);
    if (summaryFile !== undefined)
      await writeFile(summaryFile, `${JSON.stringify({ ...summary, documents }, null, 2)}\n`);
    process.stderr.write(`${summaryLine(summary)}\n`);
    if (summary.rejected > 0) process.exitCode = EXIT.SOME_FAILED;
  } finally {
    await web?.close();
    await storage.close();
  }
}

/** What fetches documents, loaded if any are named by their addresses. */
async function webFor(files: readonly FoundFile[], privateHosts: boolean): Promise<WebReader | null> {
  if (!files.some(({ isAddress }) => isAddress)) return null;
  const { createWebReader } = await import('../ingest/web');
  return createWebReader(privateHosts ? { isAllowed: () => true } : {});
}
