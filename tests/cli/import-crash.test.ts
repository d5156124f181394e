import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { packageRoot, readSyntheticSettings, renderReport, syntheticReports } from '../../src/ingest';
import { createRandom, type Random } from '../../src/ingest/synthetic/random';
import { countReports, dumpOf, faultsOf } from './inspect-database';

/** Three databases side by side, ten kills each. */
const DATABASES = [1, 2, 3];
const KILLS = 10;
const DOCUMENTS = 60;
const TIME_LIMIT = 240_000;

let folder: string;
const documents = (): string => join(folder, 'documents');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-crash-'));
  mkdirSync(documents());
  const settings = readSyntheticSettings();
  const request = { seed: 11, years: { from: 2023, to: 2025 }, reports: DOCUMENTS };
  for (const report of syntheticReports(settings, request)) {
    const { fileName, content } = renderReport(settings, request.seed, report);
    writeFileSync(join(documents(), fileName), content);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

function startImport(database: string): ChildProcess {
  const command = ['--require', '@swc-node/register', 'src/cli/main.ts', 'import', documents()];
  return spawn(process.execPath, command, {
    cwd: packageRoot(),
    env: { ...process.env, DATABASE_URL: `sqlite:${database}` },
    stdio: 'ignore',
  });
}

/** Imports to the end; returns the exit code. */
async function importAll(database: string): Promise<number | null> {
  const [code] = (await once(startImport(database), 'exit')) as [number | null];
  return code;
}

/**
 * Starts an import and kills it at a random moment: the first time while the schema and the divisions are made, later
 * after it has stored some reports. Returns whether the kill found it storing.
 */
async function importUntilKilled(database: string, random: Random, first: boolean): Promise<boolean> {
  const child = startImport(database);
  const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  const isRunning = (): boolean => child.exitCode === null;
  const before = first ? 0 : countReports(database);
  const wanted = before + 1 + Math.floor(random() * 3);
  while (isRunning() && !(first ? existsSync(database) : countReports(database) >= wanted)) await pause(2);
  await pause(random() * (first ? 200 : 15));
  child.kill('SIGKILL');
  const [, signal] = await ended;
  const stored = countReports(database);
  return signal === 'SIGKILL' && stored > before && stored < DOCUMENTS;
}

async function crashAndRecover(
  seed: number,
): Promise<{ database: string; whileStoring: number; faults: string[] }> {
  const random = createRandom(`crash ${seed}`);
  const database = join(folder, `crashed-${seed}.sqlite`);
  const faults: string[] = [];
  let whileStoring = 0;
  for (let kill = 1; kill <= KILLS; kill += 1) {
    if (await importUntilKilled(database, random, kill === 1)) whileStoring += 1;
    faults.push(...faultsOf(database).map((fault) => `database ${seed}, kill ${kill}: ${fault}`));
  }
  return { database, whileStoring, faults };
}

test(
  'an import killed at any moment leaves whole reports, and the next one completes',
  async () => {
    const unbroken = join(folder, 'unbroken.sqlite');
    expect(await importAll(unbroken)).toBe(0);
    expect(faultsOf(unbroken)).toEqual([]);
    expect(countReports(unbroken)).toBe(DOCUMENTS);
    const expected = dumpOf(unbroken);

    const crashes = await Promise.all(DATABASES.map(crashAndRecover));

    expect(crashes.flatMap(({ faults }) => faults)).toEqual([]);
    const whileStoring = crashes.reduce((sum, crash) => sum + crash.whileStoring, 0);
    expect(whileStoring).toBeGreaterThanOrEqual((DATABASES.length * KILLS) / 2);
    for (const { database } of crashes) {
      expect(await importAll(database)).toBe(0);
      expect(faultsOf(database)).toEqual([]);
      expect(dumpOf(database)).toEqual(expected);
    }
  },
  TIME_LIMIT,
);
