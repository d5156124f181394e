import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSettings } from '../../src/config';
import { openStorage } from '../../src/storage';
import { Gongkai } from '../support/gongkai';

const WRITER = join(__dirname, '../storage/support/importing-process.ts');

const gongkai = new Gongkai();
const source = gongkai.path('source.sqlite');
const DATABASE_URL = `sqlite:${source}`;
const settings: DatabaseSettings = { kind: 'sqlite', path: source };
const backups = gongkai.path('backups');
beforeAll(() => mkdirSync(backups));
afterAll(() => gongkai.dispose());

/** A process that imports without end, past its first report. */
async function startWriter(into: DatabaseSettings): Promise<ChildProcess> {
  const writer = spawn(process.execPath, ['--require', '@swc-node/register', WRITER, JSON.stringify(into)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(writer.stdout, 'data');
  return writer;
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

test('a backup made while another process writes is whole, and is a database to serve from', async () => {
  const writer = await startWriter(settings);
  const file = join(backups, 'a.sqlite');
  const { status, stderr } = gongkai.run(['backup', file], { DATABASE_URL });
  await stop(writer);
  expect([status, stderr]).toEqual([0, `The backup is in ${file}.\n`]);
  expect(readdirSync(backups)).toEqual(['a.sqlite']);

  const copy = await openStorage({ kind: 'sqlite', path: file }, { migrate: false });
  const original = await openStorage(settings, { migrate: false });
  const [copied, all] = [await copy.reports.dataset(), await original.reports.dataset()];
  expect(await copy.isReady()).toBe(true);
  expect(copied.fictionalReports).toBeGreaterThan(0);
  expect(copied.fictionalReports).toBeLessThanOrEqual(all.fictionalReports);
  await copy.close();
  await original.close();
});

test('what is there already is left as it is, unless it shall be replaced', () => {
  const file = join(backups, 'b.sqlite');
  writeFileSync(file, 'precious');
  const { status, stderr } = gongkai.run(['backup', file], { DATABASE_URL });
  expect([status, stderr]).toEqual([1, expect.stringContaining('--force')]);
  expect(readFileSync(file, 'utf8')).toBe('precious');
  expect(gongkai.run(['backup', '--force', file], { DATABASE_URL }).status).toBe(0);
  expect(readFileSync(file).subarray(0, 15).toString()).toBe('SQLite format 3');
});

test('a database that is not there gives no backup, and no database either', () => {
  const missing = gongkai.path('missing.sqlite');
  const { status, stderr } = gongkai.run(['backup', join(backups, 'c.sqlite')], {
    DATABASE_URL: `sqlite:${missing}`,
  });
  expect([status, stderr]).toEqual([1, 'gongkai: No backup was made: there is no database file.\n']);
  expect(existsSync(missing)).toBe(false);
  expect(readdirSync(backups)).not.toContain('c.sqlite');
});

test('a folder that is not there is named, in our words', () => {
  const folder = gongkai.path('nowhere');
  const { status, stderr } = gongkai.run(['backup', join(folder, 'd.sqlite')], { DATABASE_URL });
  expect([status, stderr]).toEqual([1, `gongkai: No backup was made: there is no folder ${folder}.\n`]);
});

describe('what is no place for a backup stays as it is, also when told to replace it', () => {
  const inode = (path: string): number => statSync(path).ino;

  test.each([
    ['the database itself', () => source],
    ['its log', () => `${source}-wal`],
    ['its index', () => `${source}-shm`],
    [
      'a link to it',
      () => {
        const link = join(backups, 'link.sqlite');
        symlinkSync(source, link);
        return link;
      },
    ],
    [
      'another name of it',
      () => {
        const name = join(backups, 'name.sqlite');
        linkSync(source, name);
        return name;
      },
    ],
    ['a folder', () => backups],
  ])('%s', async (_, place) => {
    // An open connection keeps the log and the index there.
    const open = await openStorage(settings, { migrate: true });
    await open.districts.save([]);
    const path = place();
    const before = [inode(source), inode(path), lstatSync(path).isSymbolicLink()];
    const { status, stderr } = gongkai.run(['backup', '--force', path], { DATABASE_URL });
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^gongkai: No backup was made: .*\.\n$/)]);
    expect([inode(source), inode(path), lstatSync(path).isSymbolicLink()]).toEqual(before);
    await open.close();
  });
});
