import { readSettings } from '../config';
import { Gazetteer } from '../domain';
import { ensureDivisions, loadDivisions } from '../ingest';
import { openStorage, type Storage } from '../storage';

/** The configured database, migrated and with all divisions, and these in memory. */
export interface OpenedDatabase {
  readonly storage: Storage;
  readonly gazetteer: Gazetteer;
}

/** Opens the configured database ready for use; the caller closes the storage. */
export async function openDatabase(): Promise<OpenedDatabase> {
  const storage = await openStorage(readSettings().database, { migrate: true });
  const divisions = loadDivisions();
  await ensureDivisions(storage.districts, divisions);
  return { storage, gazetteer: new Gazetteer(divisions) };
}
