import type { Command } from 'commander';

/** `gongkai serve`: migrates, then serves until it is told to stop; requests in flight are finished. */
export function addServeCommand(program: Command): void {
  program
    .command('serve')
    .description('migrate the database, then serve GraphQL (PORT, HOST, DATABASE_URL … by environment)')
    .action(async () => {
      const { readSettings } = await import('../config');
      const { startServer } = await import('../http');
      const { openDatabase } = await import('./open-database');
      const { createUploadReader } = await import('./upload-reader');
      const settings = readSettings();
      const { storage } = await openDatabase();
      const reader = createUploadReader();
      const server = await startServer(settings, storage, undefined, reader).catch(async (error: unknown) => {
        await storage.close();
        throw error;
      });
      process.stderr.write(`Serving at ${server.url}\n`);
      const stop = (): void => {
        const closed = server.close().finally(() => reader.close());
        closed.then(
          () => process.exit(0),
          () => process.exit(1),
        );
      };
      process.once('SIGTERM', stop);
      process.once('SIGINT', stop);
    });
}
