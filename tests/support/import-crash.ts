import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { packageRoot } from '../../src/ingest';
import { createRandom, type Random } from '../../src/ingest/synthetic/random';
import { countReports, dumpOf, faultsOf } from '../cli/inspect-database';
import { writeSyntheticDocuments } from './synthetic-documents';

/** How often imports are killed: databases side by side, and kills of each, one after the other. */
export interface CrashOptions {
  readonly databases: number;
  readonly kills: number;
  readonly documents: number;
}

/** What came of it. */
export interface CrashResult {
  readonly kills: number;
  /** How many kills found the import storing. */
  readonly whileStoring: number;
  /** One sentence for everything lost, half or broken. */
  readonly faults: readonly string[];
}

/**
 * Imports the same documents into several databases, kills each import at random moments, again and again, and looks
 * after every kill; in the end lets each import run, and compares what is stored with an import that was never killed.
 */
export async function crashImports(options: CrashOptions): Promise<CrashResult> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-crash-'));
  try {
    const crash = new Crash(folder, options);
    crash.writeDocuments();
    const [unbroken, ...crashed] = await Promise.all([
      crash.importUnbroken(),
      ...Array.from({ length: options.databases }, (_, at) => crash.crashAndRecover(at + 1)),
    ]);
    const expected = JSON.stringify(unbroken.dump);
    const faults = crashed.flatMap(({ name, dump, faults: found }) =>
      JSON.stringify(dump) === expected ? found : [...found, `${name} has other rows than it should`],
    );
    return {
      kills: options.databases * options.kills,
      whileStoring: crashed.reduce((sum, each) => sum + each.whileStoring, 0),
      faults: [...unbroken.faults, ...faults],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Imported {
  readonly name: string;
  readonly dump: Record<string, string[]>;
  readonly faults: readonly string[];
  readonly whileStoring: number;
}

class Crash {
  private readonly documents: string;

  constructor(
    private readonly folder: string,
    private readonly options: CrashOptions,
  ) {
    this.documents = join(folder, 'documents');
  }

  writeDocuments(): void {
    writeSyntheticDocuments(this.documents, this.options.documents, 11);
  }

  importUnbroken(): Promise<Imported> {
    return this.importToTheEnd('unbroken', [], 0);
  }

  async crashAndRecover(number: number): Promise<Imported> {
    const name = `crashed-${number}`;
    const random = createRandom(`crash ${number}`);
    const faults: string[] = [];
    let whileStoring = 0;
    for (let kill = 1; kill <= this.options.kills; kill += 1) {
      if (await this.importUntilKilled(this.path(name), random, kill === 1)) whileStoring += 1;
      faults.push(...faultsOf(this.path(name)).map((fault) => `${name}, kill ${kill}: ${fault}`));
    }
    return this.importToTheEnd(name, faults, whileStoring);
  }

  private async importToTheEnd(
    name: string,
    before: readonly string[],
    whileStoring: number,
  ): Promise<Imported> {
    const database = this.path(name);
    const [code] = (await once(this.start(database), 'exit')) as [number | null];
    const stored = countReports(database);
    const faults = [
      ...before,
      ...(code === 0 ? [] : [`${name}: the last import ended with ${String(code)}`]),
      ...(stored === this.options.documents ? [] : [`${name} has ${stored} reports`]),
      ...faultsOf(database).map((fault) => `${name}, in the end: ${fault}`),
    ];
    return { name, dump: dumpOf(database), faults, whileStoring };
  }

  /**
   * Starts an import and kills it at a random moment: the first time while the schema and the divisions are made, later
   * after it has stored some reports. Returns whether the kill found it storing.
   */
  private async importUntilKilled(database: string, random: Random, first: boolean): Promise<boolean> {
    const child = this.start(database);
    const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
    const isRunning = (): boolean => child.exitCode === null;
    const before = first ? 0 : countReports(database);
    const wanted = before + 1 + Math.floor(random() * 3);
    while (isRunning() && !(first ? existsSync(database) : countReports(database) >= wanted)) await pause(2);
    await pause(random() * (first ? 200 : 15));
    child.kill('SIGKILL');
    const [, signal] = await ended;
    const stored = countReports(database);
    return signal === 'SIGKILL' && stored > before && stored < this.options.documents;
  }

  private start(database: string): ChildProcess {
    const command = ['--require', '@swc-node/register', 'src/cli/main.ts', 'import', this.documents];
    return spawn(process.execPath, command, {
      cwd: packageRoot(),
      env: { ...process.env, DATABASE_URL: `sqlite:${database}` },
      stdio: 'ignore',
    });
  }

  private path(name: string): string {
    return join(this.folder, `${name}.sqlite`);
  }
}
