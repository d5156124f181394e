import type { Command } from 'commander';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXIT } from './exit-codes';

/** `gongkai schema [--check]`: prints the subgraph's SDL, or compares it with the committed schema.graphql. */
export function addSchemaCommand(program: Command): void {
  program
    .command('schema')
    .description("print the subgraph's schema")
    .option('--check', 'compare it with schema.graphql instead; exits 1 on a difference')
    .action(async ({ check }: { check?: boolean }) => {
      const { printSchemaText } = await import('../graphql');
      const { packageRoot } = await import('../ingest');
      const printed = printSchemaText();
      if (!check) {
        process.stdout.write(printed);
      } else if (readFileSync(join(packageRoot(), 'schema.graphql'), 'utf8') === printed) {
        process.stderr.write('schema.graphql is up to date.\n');
      } else {
        process.stderr.write('schema.graphql differs from the code: npm run schema:emit writes it anew.\n');
        process.exitCode = EXIT.SOME_FAILED;
      }
    });
}
