import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { freePort } from '../free-port';
import { newServerFiles } from './server-files';
import { PASSWORD, USER } from './server-folder';

/** A crash of the machine may cost the tests' data; what one server tells another may not get lost. */
const SETTINGS = [
  'fsync=off',
  'full_page_writes=off',
  'synchronous_commit=on',
  'shared_preload_libraries=pg_stat_statements',
];
const PATIENCE_MS = 20_000;

/** A PostgreSQL server as a process that tests may stop, freeze and kill. */
export class PostgresServer {
  private process: ChildProcess | undefined;
  private frozen: readonly number[] = [];

  constructor(
    private readonly program: string,
    private readonly data: string,
    readonly port: number,
    private readonly settings: readonly string[] = [],
  ) {}

  get url(): string {
    return `postgres://${USER}:${PASSWORD}@127.0.0.1:${this.port}/postgres`;
  }

  /** Resolves once it answers. */
  async start(): Promise<void> {
    const { uid, gid } = statSync(this.data);
    const settings = [...SETTINGS, ...this.settings].flatMap((setting) => ['-c', setting]);
    this.process = spawn(this.program, ['-D', this.data, '-p', String(this.port), ...settings], {
      stdio: 'ignore',
      ...(process.getuid?.() === 0 && { uid, gid }),
    });
    const end = performance.now() + PATIENCE_MS;
    while (!(await this.answers())) {
      if (this.process.exitCode !== null || performance.now() > end)
        throw new Error('A PostgreSQL server does not start.');
      await pause(50);
    }
  }

  /** Ends it at once, as the loss of its machine does: nothing more is written. */
  async kill(): Promise<void> {
    const ended = once(this.process!, 'exit');
    this.process!.kill('SIGKILL');
    await ended;
    this.process = undefined;
    // Its own processes end when they miss it.
    while (await this.answers()) await pause(20);
  }

  /** Stops its processes where they are: its connections stay, and nothing answers, as of a machine that lost its power. */
  async freeze(): Promise<void> {
    const others = await this.ask('SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid()');
    this.frozen = [this.process!.pid!, ...others.map(({ pid }) => pid as number)];
    for (const pid of this.frozen) process.kill(pid, 'SIGSTOP');
  }

  thaw(): void {
    for (const pid of this.frozen) process.kill(pid, 'SIGCONT');
    this.frozen = [];
  }

  /** Ends it in order, its clients cut off. */
  async stop(): Promise<void> {
    if (!this.process) return;
    this.thaw();
    const ended = once(this.process, 'exit');
    this.process.kill('SIGINT');
    await ended;
    this.process = undefined;
  }

  /** Asks it something past the program; returns the rows. */
  async ask(sql: string, database = 'postgres'): Promise<Record<string, unknown>[]> {
    const client = new Client({ connectionString: this.url, database, connectionTimeoutMillis: 2_000 });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  private async answers(): Promise<boolean> {
    return this.ask('SELECT 1').then(
      () => true,
      () => false,
    );
  }
}

/** A primary and a replica of it that streams. */
export interface ReplicatedServers {
  readonly primary: PostgresServer;
  readonly replica: PostgresServer;
  remove(): Promise<void>;
}

/** Starts both, in a new folder. The package has no pg_basebackup: both begin as copies of the same new files. */
export async function startReplicatedServers(): Promise<ReplicatedServers> {
  const { program, data } = newServerFiles();
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-replicated-'));
  chmodSync(folder, 0o755);
  const [primary, replica] = ['primary', 'replica'].map((name) => join(folder, name)) as [string, string];
  copyFiles(data, primary);
  copyFiles(data, replica);
  const servers = {
    primary: new PostgresServer(program, primary, await freePort()),
    replica: new PostgresServer(program, replica, await freePort()),
  };
  const where = `host=127.0.0.1 port=${servers.primary.port} user=${USER} password=${PASSWORD}`;
  appendFileSync(join(replica, 'postgresql.auto.conf'), `primary_conninfo = '${where}'\n`);
  writeFileSync(join(replica, 'standby.signal'), '');
  await Promise.all([servers.primary.start(), servers.replica.start()]);
  return {
    ...servers,
    async remove() {
      await Promise.all([servers.replica.stop(), servers.primary.stop()]);
      rmSync(folder, { recursive: true });
    },
  };
}

/** They belong to the user who runs the server. */
function copyFiles(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  const { uid, gid, mode } = statSync(from);
  for (const name of ['.', ...readdirSync(to, { recursive: true, encoding: 'utf8' })])
    chownSync(join(to, name), uid, gid);
  chmodSync(to, mode);
}
