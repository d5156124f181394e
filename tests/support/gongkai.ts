import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
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
