import type { Command } from 'commander';
import type { DocumentParser, FoundFile } from '../ingest';
import type { WebReader } from '../ingest/web';
import { EXIT } from './exit-codes';
import { givenIdentity, IDENTITY_OPTIONS, type IdentityOptions } from './identity-options';
import { jobsOption, processesFor, type JobsOption } from './jobs-option';

interface ImportOptions extends IdentityOptions, JobsOption {
  readonly dryRun?: boolean;
  readonly summary?: string;
  readonly allowPrivateHosts?: boolean;
}

/** `gongkai import PATH|URL…`: reads, checks and stores documents; those that give no report are named and the rest is done. */
export function addImportCommand(program: Command): void {
  const command = program
    .command('import')
    .description('read, check and store documents; folders are read with all below them')
    .argument('<path...>', 'files, folders, or addresses of documents (http and https)')
    .option('--dry-run', 'read and check, store nothing')
    .option('--allow-private-hosts', 'fetch from this machine and its network, too')
    .option('--summary <file>', 'write what became of each document as JSON')
    .addHelpText('after', '\nExample:\n  gongkai import reports/ --summary summary.json');
  for (const option of [...IDENTITY_OPTIONS, jobsOption()]) command.addOption(option);
  command.action(async (paths: string[], options: ImportOptions) => {
    const { appendFile } = await import('node:fs/promises');
    const { findFiles } = await import('../ingest/find-files');
    const { createParserPool } = await import('../ingest/pool');
    // A summary that cannot be written is said before the work, not after it.
    if (options.summary !== undefined) {
      const { refuseDatabase } = await import('./refuse-database');
      await refuseDatabase('--summary', options.summary);
      await appendFile(options.summary, '');
    }
    const files = await findFiles(paths);
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
  { dryRun = false, summary: summaryFile, allowPrivateHosts = false, ...options }: ImportOptions,
): Promise<void> {
  const { writeFile } = await import('node:fs/promises');
  const { importFiles } = await import('../ingest');
  const { openDatabase } = await import('./open-database');
  const { reportImport, summaryLine } = await import('./import-report');
  const { settle } = await import('./settle');
  const { storage, gazetteer } = await openDatabase();
  const web = await webFor(files, allowPrivateHosts);
  try {
    const given = givenIdentity(options, () => gazetteer);
    const summary = await reportImport(
      importFiles(files, storage, parser, { given, dryRun, ...(web && { web }) }),
      files.length,
    );
    if (!dryRun) await settle(storage, gazetteer);
    if (summaryFile !== undefined) await writeFile(summaryFile, `${JSON.stringify(summary, null, 2)}\n`);
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
