import type { Command } from 'commander';

/** `gongkai backup`: copies the database into a file while it is in use. */
export function addBackupCommand(program: Command): void {
  program
    .command('backup')
    .description('copy the database into a file, while others read and write it (PostgreSQL: by pg_dump)')
    .argument('<file>', 'where to; it must not be there yet')
    .option('--force', 'replace a file that is there')
    .addHelpText('after', '\nExample:\n  gongkai backup backups/2027-01-31.sqlite')
    .action(async (file: string, options: { force?: boolean }) => {
      const { readSettings } = await import('../config');
      const { backUp } = await import('../storage');
      await backUp(readSettings().database, file, options.force ?? false);
      process.stderr.write(`The backup is in ${file}.\n`);
    });
}
