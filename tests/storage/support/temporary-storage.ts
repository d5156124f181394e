import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSettings, SqliteSettings } from '../../../src/config';
import { openStorage, type Storage, type StorageOptions } from '../../../src/storage';
import { newDatabase, type DatabaseKind, type TestDatabase } from '../../support/databases';
import { fictionalDistricts } from '../../support/report-builder';

/** A folder of its own for database files, and the databases and storages made, all gone after `remove`. */
export class TemporaryStorages {
  readonly folder = mkdtempSync(join(tmpdir(), 'gongkai-storage-'));
  private readonly opened: Storage[] = [];
  private readonly made: TestDatabase[] = [];
  private files = 0;

  constructor(private readonly kind: DatabaseKind = 'sqlite') {}

  /** A database that has nothing in it, not even tables. */
  async newDatabase(): Promise<DatabaseSettings> {
    const database = await newDatabase(this.kind);
    this.made.push(database);
    return database.settings;
  }

  /** A database file that is not there yet. */
  newFile(): SqliteSettings {
    this.files += 1;
    return { kind: 'sqlite', path: join(this.folder, `${this.files}.sqlite`) };
  }

  /** An open, migrated database, by default a new one; `remove` closes it. */
  async open(settings?: DatabaseSettings, options: Partial<StorageOptions> = {}): Promise<Storage> {
    const storage = await openStorage(settings ?? (await this.newDatabase()), { migrate: true, ...options });
    this.opened.push(storage);
    return storage;
  }

  /** The same with the fictional divisions of these codes and above them. */
  async openWith(codes: readonly string[], options: Partial<StorageOptions> = {}): Promise<Storage> {
    const storage = await this.open(undefined, options);
    await storage.districts.save(fictionalDistricts(...codes));
    return storage;
  }

  async remove(): Promise<void> {
    for (const storage of this.opened) await storage.close();
    for (const database of this.made) await database.remove();
    rmSync(this.folder, { recursive: true });
  }
}
