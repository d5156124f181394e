#!/usr/bin/env node
import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError } from '../config';
import { packageRoot } from '../ingest/package-root';
import { addBackupCommand } from './backup.command';
import { addCheckCommand } from './check.command';
import { addExportCommand } from './export.command';
import { addImportCommand } from './import.command';
import { addMigrateCommand } from './migrate.command';
import { addParseCommand } from './parse.command';
import { addSchemaCommand } from './schema.command';
import { addSeedCommand } from './seed.command';
import { addServeCommand } from './serve.command';
import { addTokenCommand } from './token.command';
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
  addExportCommand(program);
  addSeedCommand(program);
  addMigrateCommand(program);
  addSchemaCommand(program);
  addServeCommand(program);
  addTokenCommand(program);
  addBackupCommand(program);
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
  process.stderr.write(`gongkai: ${sentenceOf(error)}\n`);
  return error instanceof ConfigurationError || error instanceof UsageError ? EXIT.USAGE : EXIT.SOME_FAILED;
}

/** What goes wrong between the program and its machine, in our words; an error of ours speaks for itself. */
const SENTENCES: Readonly<Record<string, string>> = {
  EADDRINUSE: 'The port is taken by another program: PORT names another, and 0 takes a free one.',
  EADDRNOTAVAIL: 'HOST is no address of this machine.',
  ENOTFOUND: 'HOST is no address of this machine.',
  EACCES: 'The system does not permit it.',
  ENOENT: 'A file or folder that was named does not exist.',
  EISDIR: 'A folder was named where a file is needed.',
  ENOSPC: 'The disk is full.',
  ELOOP: 'A link that was named leads back to itself.',
  ENAMETOOLONG: 'A name is longer than the system permits.',
  EPIPE: 'Whoever read the output went away before its end.',
};

function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  return (code !== undefined ? SENTENCES[code] : undefined) ?? error.message;
}

// A reader that stops early (`gongkai parse … | head -1`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.OK);
  process.stderr.write('gongkai: Standard output cannot be written.\n');
  process.exit(EXIT.SOME_FAILED);
});
process.stderr.on('error', () => process.exit());

void main();
