import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSettings } from '../../../src/config';
import { openStorage, type Storage, type StorageOptions } from '../../../src/storage';
import { fictionalDistricts } from '../../support/report-builder';

/** A folder of its own for database files, and the storages opened in it, all gone after `remove`. */
export class TemporaryStorages {
  readonly folder = mkdtempSync(join(tmpdir(), 'gongkai-storage-'));
  private readonly opened: Storage[] = [];
  private files = 0;

  /** A database file that is not there yet. */
  newFile(): DatabaseSettings {
    this.files += 1;
    return { kind: 'sqlite', path: join(this.folder, `${this.files}.sqlite`) };
  }

  /** An open, migrated database, by default a new one; `remove` closes it. */
  async open(
    settings: DatabaseSettings = this.newFile(),
    options: Partial<StorageOptions> = {},
  ): Promise<Storage> {
    const storage = await openStorage(settings, { migrate: true, ...options });
    this.opened.push(storage);
    return storage;
  }

  /** The same with the fictional divisions of these codes and above them. */
  async openWith(codes: readonly string[], options: Partial<StorageOptions> = {}): Promise<Storage> {
    const storage = await this.open(this.newFile(), options);
    await storage.districts.save(fictionalDistricts(...codes));
    return storage;
  }

  async remove(): Promise<void> {
    for (const storage of this.opened) await storage.close();
    rmSync(this.folder, { recursive: true });
  }
}
