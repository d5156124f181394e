#!/usr/bin/env node
import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError } from '../config';
import { packageRoot } from '../ingest';
import { addCheckCommand } from './check.command';
import { addImportCommand } from './import.command';
import { addMigrateCommand } from './migrate.command';
import { addParseCommand } from './parse.command';
import { addSchemaCommand } from './schema.command';
import { addSeedCommand } from './seed.command';
import { addServeCommand } from './serve.command';
import { EXIT, UsageError } from './exit-codes';

/** The program with all its commands; each loads what it needs only when it runs. */
function createProgram(): Command {
  const { version } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as {
    version: string;
  };
  const program = new Command('gongkai')
    .description(
      "Reads China's annual reports on open government information, checks them and answers for them.",
    )
    .version(version)
    .showHelpAfterError('(gongkai --help lists the commands)')
    .exitOverride();
  addParseCommand(program);
  addImportCommand(program);
  addCheckCommand(program);
  addSeedCommand(program);
  addMigrateCommand(program);
  addSchemaCommand(program);
  addServeCommand(program);
  return program;
}

async function main(): Promise<void> {
  try {
    await createProgram().parseAsync();
  } catch (error) {
    process.exitCode = exitCodeOf(error);
  }
}

/** Commander has written its own message by now; other errors are told in a sentence, without a stack. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.OK : EXIT.USAGE;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`gongkai: ${message}\n`);
  return error instanceof ConfigurationError || error instanceof UsageError ? EXIT.USAGE : EXIT.SOME_FAILED;
}

// A reader that stops early (`gongkai parse … | head -1`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.OK);
  throw error;
});

void main();
