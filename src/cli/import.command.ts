import type { Command } from 'commander';
import { EXIT } from './exit-codes';
import { givenIdentity, IDENTITY_OPTIONS, type IdentityOptions } from './identity-options';

interface ImportOptions extends IdentityOptions {
  readonly dryRun?: boolean;
  readonly summary?: string;
}

/** `gongkai import PATH…`: reads, checks and stores documents; those that give no report are named and the rest is done. */
export function addImportCommand(program: Command): void {
  const command = program
    .command('import')
    .description('read, check and store documents; folders are read with all below them')
    .argument('<path...>', 'files or folders')
    .option('--dry-run', 'read and check, store nothing')
    .option('--summary <file>', 'write what became of each document as JSON')
    .addHelpText('after', '\nExample:\n  gongkai import reports/ --summary summary.json');
  for (const option of IDENTITY_OPTIONS) command.addOption(option);
  command.action(async (paths: string[], options: ImportOptions) => {
    const { appendFile, writeFile } = await import('node:fs/promises');
    const { findFiles, importFiles } = await import('../ingest');
    const { openDatabase } = await import('./open-database');
    const { reportImport, summaryLine } = await import('./import-report');
    // A summary that cannot be written is said before the work, not after it.
    if (options.summary !== undefined) await appendFile(options.summary, '');
    const files = await findFiles(paths);
    const { storage, gazetteer } = await openDatabase();
    try {
      const imported = importFiles(files, storage, gazetteer, {
        given: givenIdentity(options, gazetteer),
        dryRun: options.dryRun ?? false,
      });
      const summary = await reportImport(imported, files.length);
      if (options.summary !== undefined)
        await writeFile(options.summary, `${JSON.stringify(summary, null, 2)}\n`);
      process.stderr.write(`${summaryLine(summary)}\n`);
      if (summary.rejected > 0) process.exitCode = EXIT.SOME_FAILED;
    } finally {
      await storage.close();
    }
  });
}
