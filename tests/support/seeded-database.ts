import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSettings } from '../../src/config';

const ROOT = join(__dirname, '../..');

/** A database of its own with the seeds in it, as `gongkai seed` leaves it. */
export interface SeededDatabase {
  readonly settings: DatabaseSettings;
  remove(): void;
}

/** Makes a database in a new folder and loads the seeds with the command that users run. */
export function seedDatabase(): SeededDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-seeded-'));
  const path = join(folder, 'seeded.sqlite');
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--require', '@swc-node/register', 'src/cli/main.ts', 'seed'],
    { cwd: ROOT, env: { ...process.env, DATABASE_URL: `sqlite:${path}` }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`seeding failed with ${String(status)}: ${stderr}`);
  return { settings: { kind: 'sqlite', path }, remove: () => rmSync(folder, { recursive: true }) };
}
