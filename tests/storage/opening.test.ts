import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { DatabaseSettings } from '../../src/config';
import { openStorage, StorageUnavailableError } from '../../src/storage';
import { assertPragmas } from '../../src/storage/sqlite/assert-pragmas';
import { fictionalDistricts } from '../support/report-builder';
import { TemporaryStorages } from './support/temporary-storage';

describe('openStorage', () => {
  const storages = new TemporaryStorages();
  afterAll(() => storages.remove());

  it('sets what readers beside a writer, and whole transactions, rest on', async () => {
    const asked: string[] = [];
    await storages.open(undefined, { onStatement: (sql) => asked.push(sql) });
    expect(asked).toEqual(
      expect.arrayContaining([
        'PRAGMA journal_mode = WAL',
        'PRAGMA synchronous = NORMAL',
        'PRAGMA foreign_keys = ON',
      ]),
    );
  });

  it.each([
    ['journal_mode is delete', 'journal_mode = DELETE'],
    ['foreign_keys is 0', 'foreign_keys = OFF'],
    ['synchronous is 0', 'synchronous = OFF'],
    ['busy_timeout is 7', 'busy_timeout = 7'],
  ])('refuses a connection whose %s', (reason, pragma) => {
    const database = new Database(storages.newFile().path);
    for (const each of ['journal_mode = WAL', 'synchronous = NORMAL', pragma]) database.pragma(each);
    expect(() => assertPragmas(database)).toThrow(new StorageUnavailableError(reason));
    database.close();
  });

  it('makes the folder of the file', async () => {
    const path = join(storages.folder, 'one', 'two', 'new.sqlite');
    const storage = await storages.open({ kind: 'sqlite', path });
    await expect(storage.ping()).resolves.toBeUndefined();
  });

  it('keeps what was stored for the next opening, but not in memory', async () => {
    const file = storages.newFile();
    const first = await openStorage(file, { migrate: true });
    await first.districts.save(fictionalDistricts('990101'));
    await first.close();
    expect(await (await storages.open(file)).districts.count({})).toBe(3);

    const memory: DatabaseSettings = { kind: 'sqlite', path: ':memory:' };
    const fleeting = await openStorage(memory, { migrate: true });
    await fleeting.districts.save(fictionalDistricts('990101'));
    await fleeting.close();
    expect(await (await storages.open(memory)).districts.count({})).toBe(0);
  });

  it.each([
    ['a file that is no database', 'SQLITE_NOTADB'],
    ['a folder that cannot be made', 'ENOTDIR'],
  ])('refuses %s, by a code and without the path', async (_what, code) => {
    const text = join(storages.folder, 'text.txt');
    writeFileSync(text, 'no database\n'.repeat(100));
    const path = code === 'ENOTDIR' ? join(text, 'under', 'x.sqlite') : text;
    const error = await openStorage({ kind: 'sqlite', path }, { migrate: true }).catch(
      (caught: unknown) => caught,
    );
    expect(error).toBeInstanceOf(StorageUnavailableError);
    expect((error as Error).message).toBe(`The database cannot be used: ${code}.`);
  });
});
