import { userInfo } from 'node:os';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { CALLER_NAME } from '../config';
import { ROLES, type Actor, type ApiToken, type Role } from '../domain';
import type { Storage } from '../storage';
import { EXIT, UsageError } from './exit-codes';

interface CreateOptions {
  readonly role: Role;
  readonly expires?: string;
  readonly environment?: boolean;
}

/** `gongkai token`: makes, lists and revokes the tokens by which curators are known; what is kept is a hash. */
export function addTokenCommand(program: Command): void {
  const token = program.command('token').description('make, list and revoke the tokens of curators');
  token
    .command('create')
    .description('make a token and print it, once; only a hash of it is kept')
    .argument('<name>', 'whose it is; stands in the audit log, and as the reviewer of findings', parseName)
    .addOption(new Option('--role <role>', 'what it may do').choices([...ROLES]).makeOptionMandatory(true))
    .addOption(
      new Option(
        '--expires <when>',
        'after a number of days (90d), or at the end of a day (2027-06-30, UTC)',
      ).argParser(parseExpiry),
    )
    .option('--environment', 'store nothing; print the entry for CURATOR_TOKENS after the token')
    .addHelpText('after', '\nExample:\n  gongkai token create "Li Hua" --role CURATOR --expires 90d')
    .action(createToken);
  token
    .command('list')
    .description('list the tokens, without their secrets')
    .option('--json', 'print them as JSON')
    .action((options: { json?: boolean }) =>
      withStorage(async (storage) => {
        const tokens = await storage.tokens.list();
        if (options.json) process.stdout.write(`${JSON.stringify(tokens.map(shown))}\n`);
        else process.stdout.write(tokens.map(lineOf).join(''));
      }),
    );
  token
    .command('revoke')
    .description('revoke a token; it is refused from the next request on')
    .argument('<token>', 'its id or name')
    .action((idOrName: string) =>
      withStorage(async (storage) => {
        const revoked = await storage.tokens.revoke(idOrName, operator());
        if (!revoked) {
          process.stderr.write('There is no token in force with this id or name.\n');
          process.exitCode = EXIT.SOME_FAILED;
        } else process.stderr.write(`Revoked ${revoked.id} (${revoked.name}).\n`);
      }),
    );
}

async function createToken(name: string, { role, expires, environment }: CreateOptions): Promise<void> {
  const { newToken } = await import('../storage');
  const { id, token, hash } = newToken();
  if (environment) {
    if (expires !== undefined) throw new UsageError('A token of the environment does not expire by itself.');
    process.stdout.write(`${token}\n${name}:${role}:${hash}\n`);
    process.stderr.write(
      'The token, shown this once, and its entry for CURATOR_TOKENS. Nothing was stored.\n',
    );
    return;
  }
  await withStorage(async (storage) => {
    const toCreate = { id, name, role, hash, expiresAt: expires ?? null };
    if ((await storage.tokens.create(toCreate, operator())) === 'NAME_TAKEN') {
      throw new UsageError(`There is a token in force for ${name}; revoke it first, or take another name.`);
    }
    process.stdout.write(`${token}\n`);
    process.stderr.write(`Token ${id} for ${name}. It is shown this once and cannot be shown again.\n`);
  });
}

async function withStorage(work: (storage: Storage) => Promise<void>): Promise<void> {
  const { readSettings } = await import('../config');
  const { openStorage } = await import('../storage');
  const storage = await openStorage(readSettings().database, { migrate: true });
  try {
    await work(storage);
  } finally {
    await storage.close();
  }
}

/** Whoever is at the machine needs no credential: the database is a file of theirs. */
function operator(): Actor {
  return { name: userName(), role: null, credential: 'COMMAND LINE', requestId: null };
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A user without an entry in the system's list, as in many containers.
    return 'unknown';
  }
}

/** What may be shown of a token. */
function shown({ id, name, role, createdAt, expiresAt, revokedAt }: ApiToken): Omit<ApiToken, 'hash'> {
  return { id, name, role, createdAt, expiresAt, revokedAt };
}

function lineOf({ id, name, role, createdAt, expiresAt, revokedAt }: ApiToken): string {
  const state =
    revokedAt !== null ? `revoked ${revokedAt}` : expiresAt !== null ? `expires ${expiresAt}` : '';
  return `${[id, role.padEnd(7), createdAt, name, state].join('  ').trimEnd()}\n`;
}

function parseName(name: string): string {
  if (CALLER_NAME.test(name)) return name;
  throw new InvalidArgumentError('A name has at most 64 letters, figures, blanks and . _ @ -');
}

const LONGEST_DAYS = 3_650;

/** Given a number of days or a date, returns the instant at which a token ends; one that is past is refused. */
function parseExpiry(value: string): string {
  const [, days] = /^(\d{1,4})d$/.exec(value) ?? [];
  if (days !== undefined && Number(days) >= 1 && Number(days) <= LONGEST_DAYS) {
    return new Date(Date.now() + Number(days) * 86_400_000).toISOString();
  }
  const end = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T23:59:59.999Z`) : null;
  // JavaScript takes 31 February for the 3 March.
  if (
    end &&
    !Number.isNaN(end.getTime()) &&
    end.toISOString().startsWith(value) &&
    end.getTime() > Date.now()
  )
    return end.toISOString();
  throw new InvalidArgumentError('It is a number of days such as 90d, or a day to come such as 2027-06-30.');
}
