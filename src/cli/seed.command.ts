import { Command } from 'commander';
import { EXIT } from './exit-codes';

/** `gongkai seed`: loads the real reports that come with the project; stored ones are left as they are. */
export function addSeedCommand(program: Command): void {
  program
    .command('seed')
    .description('load the real reports of seeds/')
    .action(async () => {
      const { findFiles, importFiles, seedReportsFolder } = await import('../ingest');
      const { openDatabase } = await import('./open-database');
      const { reportImport, summaryLine } = await import('./import-report');
      const files = await findFiles([seedReportsFolder()]);
      const { storage, gazetteer } = await openDatabase();
      try {
        const imported = importFiles(files, storage, gazetteer, { given: {}, dryRun: false });
        const summary = await reportImport(imported, files.length);
        process.stderr.write(`${summaryLine(summary)}\n`);
        if (summary.rejected > 0) process.exitCode = EXIT.SOME_FAILED;
      } finally {
        await storage.close();
      }
    });
}
