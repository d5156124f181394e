import type { Command } from 'commander';

/** `gongkai migrate`: brings the database to the current schema with all divisions; asks nothing, may be repeated. */
export function addMigrateCommand(program: Command): void {
  program
    .command('migrate')
    .description("bring the database's schema and divisions up to date")
    .action(async () => {
      const { openDatabase } = await import('./open-database');
      const { storage } = await openDatabase();
      await storage.close();
      process.stderr.write('The database is up to date.\n');
    });
}
