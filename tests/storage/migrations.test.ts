import type { DatabaseSettings } from '../../src/config';
import { createDataSource, openStorage } from '../../src/storage';
import { askDatabase, DATABASES } from '../support/databases';
import { TemporaryStorages } from './support/temporary-storage';

const TABLES = [
  'agency',
  'api_token',
  'application_outcome',
  'audit_entry',
  'dataset_version',
  'disclosure_category',
  'district',
  'district_ancestry',
  'district_search',
  'document_reading',
  'extra_row',
  'finding_review',
  'government_figures',
  'importer',
  'narrative_band',
  'narrative_index',
  'report',
  'report_revision',
  'report_section',
  'review_case',
  'revision_cells',
  'revision_statements',
  'rule_findings',
  'source_document',
  'unsettled_agency',
];

describe.each(DATABASES)('the migrations (%s)', (database) => {
  const storages = new TemporaryStorages(database);
  afterAll(() => storages.remove());

  const TABLES_OF = {
    // What FTS5 keeps an index in are tables of its own; they come and go with the index.
    sqlite: `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
      AND (name NOT LIKE 'narrative_index_%'
        OR NOT EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'narrative_index'))`,
    postgres: "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'",
  };

  async function tablesOf(settings: DatabaseSettings): Promise<unknown[]> {
    const rows = await askDatabase(settings, TABLES_OF[database]);
    return rows
      .map(({ name }) => name)
      .filter((name) => name !== 'migrations')
      .sort();
  }

  it('make every table, and take every table away again', async () => {
    const settings = await storages.newDatabase();
    const dataSource = await createDataSource(settings).initialize();
    const executed = await dataSource.runMigrations();
    expect(await tablesOf(settings)).toEqual(TABLES);
    for (const migration of executed) expect(migration.name).toMatch(/^Create/);
    for (let undone = 0; undone < executed.length; undone += 1) await dataSource.undoLastMigration();
    expect(await tablesOf(settings)).toEqual([]);
    await dataSource.runMigrations();
    expect(await tablesOf(settings)).toEqual(TABLES);
    await dataSource.destroy();
  });

  it('make the very schema that the entities describe', async () => {
    const settings = await storages.newDatabase();
    const dataSource = await createDataSource(settings).initialize();
    await dataSource.runMigrations();
    const missing = await dataSource.driver.createSchemaBuilder().log();
    expect(missing.upQueries.map((each) => each.query)).toEqual([]);
    await dataSource.destroy();
  });

  it('are pending until applied, and nothing is left to apply the second time', async () => {
    const settings = await storages.newDatabase();
    const unmigrated = await storages.open(settings, { migrate: false });
    expect(await unmigrated.migrationsPending()).toBe(true);
    expect(await unmigrated.isReady()).toBe(false);
    expect(await tablesOf(settings)).toEqual([]);

    const migrated = await storages.open(settings);
    expect(await migrated.migrationsPending()).toBe(false);
    expect(await unmigrated.isReady()).toBe(true);

    const written: string[] = [];
    const again = await openStorage(settings, { migrate: true, onStatement: (sql) => written.push(sql) });
    expect(written.filter((sql) => /^(?:CREATE|INSERT|BEGIN)/i.test(sql))).toEqual([]);
    await again.close();
  });

  it('are applied once by two that start at the same time', async () => {
    const settings = await storages.newDatabase();
    const both = await Promise.all([storages.open(settings), storages.open(settings)]);
    for (const storage of both) expect(await storage.migrationsPending()).toBe(false);
    expect(await tablesOf(settings)).toEqual(TABLES);
  });
});
