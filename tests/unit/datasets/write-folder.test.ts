import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFolder, type PartitionFile } from '../../../src/datasets';

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'gongkai-folder-'));
});
afterEach(() => rmSync(parent, { recursive: true }));

const never = new AbortController().signal;

async function* pieces(...texts: string[]): AsyncGenerator<string> {
  for (const text of texts) yield await Promise.resolve(text);
}

/** Two files; seen between them. */
async function* files(between: () => unknown): AsyncGenerator<PartitionFile> {
  yield { path: 'year=2022/part-0', pieces: pieces('one', ' and two') };
  await between();
  yield { path: 'year=2023/part-0', pieces: pieces('three') };
}

test('a folder has its place when it is whole, an empty one giving way, and nothing is beside it', async () => {
  const folder = join(parent, 'lake');
  mkdirSync(folder);
  await writeFolder(
    files(() => expect(readdirSync(folder)).toEqual([])),
    folder,
    never,
  );
  expect(readFileSync(join(folder, 'year=2022/part-0'), 'utf8')).toBe('one and two');
  expect(readFileSync(join(folder, 'year=2023/part-0'), 'utf8')).toBe('three');
  expect(readdirSync(parent)).toEqual(['lake']);
});

test('of one that fails in the middle nothing is left', async () => {
  const failing = files(() => {
    throw new Error('the database is gone');
  });
  await expect(writeFolder(failing, join(parent, 'lake'), never)).rejects.toThrow('the database is gone');
  expect(readdirSync(parent)).toEqual([]);
});

test('of one that is stopped nothing is left', async () => {
  const stopping = new AbortController();
  const stopped = writeFolder(
    files(() => stopping.abort()),
    join(parent, 'lake'),
    stopping.signal,
  );
  await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  expect(readdirSync(parent)).toEqual([]);
});

test('a folder that was filled meanwhile stays, and nothing is beside it', async () => {
  const folder = join(parent, 'lake');
  const filled = files(() => mkdirSync(join(folder, 'by-another'), { recursive: true }));
  await expect(writeFolder(filled, folder, never)).rejects.toThrow();
  expect(readdirSync(parent)).toEqual(['lake']);
  expect(readdirSync(folder)).toEqual(['by-another']);
});
