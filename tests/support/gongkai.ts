import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../src/ingest';

const MAIN = ['--require', '@swc-node/register', 'src/cli/main.ts'];

/** What a run of the command line came to. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `gongkai` as a user does, in a process of its own, on a database of its own. */
export class Gongkai {
  readonly folder = mkdtempSync(join(tmpdir(), 'gongkai-'));
  readonly databaseUrl = `sqlite:${join(this.folder, 'data', 'gongkai.sqlite')}`;

  run(args: readonly string[], env: NodeJS.ProcessEnv = {}): Run {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...MAIN, ...args], {
      cwd: packageRoot(),
      env: { ...process.env, DATABASE_URL: this.databaseUrl, ...env },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    return { status, stdout, stderr };
  }

  /** As `run`, while this process does other things, such as answering it. */
  async runBeside(args: readonly string[]): Promise<Run> {
    const child = this.start(args);
    const [stdout, stderr, [status]] = await Promise.all([
      text(child.stdout!),
      text(child.stderr!),
      once(child, 'close') as Promise<[number | null]>,
    ]);
    return { status, stdout, stderr };
  }

  start(args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
    return spawn(process.execPath, [...MAIN, ...args], {
      cwd: packageRoot(),
      env: { ...process.env, DATABASE_URL: this.databaseUrl, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
