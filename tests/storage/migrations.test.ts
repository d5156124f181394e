import Database from 'better-sqlite3';
import { createDataSource, openStorage } from '../../src/storage';
import { TemporaryStorages } from './support/temporary-storage';

const TABLES = [
  'agency',
  'api_token',
  'application_outcome',
  'audit_entry',
  'disclosure_category',
  'district',
  'district_ancestry',
  'extra_row',
  'finding',
  'finding_review',
  'narrative_band',
  'report',
  'report_revision',
  'report_section',
  'review_case',
  'revision_cells',
  'revision_statements',
  'source_document',
  'unsettled_agency',
];

describe('the migrations', () => {
  const storages = new TemporaryStorages();
  afterAll(() => storages.remove());

  function tablesOf(path: string): unknown[] {
    const database = new Database(path, { readonly: true });
    const names = database
      .prepare(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('migrations', 'sqlite_sequence') ORDER BY 1",
      )
      .pluck()
      .all();
    database.close();
    return names;
  }

  it('make every table, and take every table away again', async () => {
    const file = storages.newFile();
    const dataSource = await createDataSource(file).initialize();
    const executed = await dataSource.runMigrations();
    expect(tablesOf(file.path)).toEqual(TABLES);
    for (const migration of executed) expect(migration.name).toMatch(/^Create/);
    for (let undone = 0; undone < executed.length; undone += 1) await dataSource.undoLastMigration();
    expect(tablesOf(file.path)).toEqual([]);
    await dataSource.runMigrations();
    expect(tablesOf(file.path)).toEqual(TABLES);
    await dataSource.destroy();
  });

  it('make the very schema that the entities describe', async () => {
    const file = storages.newFile();
    const dataSource = await createDataSource(file).initialize();
    await dataSource.runMigrations();
    const missing = await dataSource.driver.createSchemaBuilder().log();
    expect(missing.upQueries.map((each) => each.query)).toEqual([]);
    await dataSource.destroy();
  });

  it('are pending until applied, and nothing is left to apply the second time', async () => {
    const file = storages.newFile();
    const unmigrated = await storages.open(file, { migrate: false });
    expect(await unmigrated.migrationsPending()).toBe(true);
    expect(await unmigrated.isReady()).toBe(false);
    expect(tablesOf(file.path)).toEqual([]);

    const migrated = await storages.open(file);
    expect(await migrated.migrationsPending()).toBe(false);
    expect(await unmigrated.isReady()).toBe(true);

    const written: string[] = [];
    const again = await openStorage(file, { migrate: true, onStatement: (sql) => written.push(sql) });
    expect(written.filter((sql) => /^(?:CREATE|INSERT|BEGIN)/i.test(sql))).toEqual([]);
    await again.close();
  });

  it('are applied once by two that start at the same time', async () => {
    const file = storages.newFile();
    const both = await Promise.all([storages.open(file), storages.open(file)]);
    for (const storage of both) expect(await storage.migrationsPending()).toBe(false);
    expect(tablesOf(file.path)).toEqual(TABLES);
  });
});
