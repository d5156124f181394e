import { createHash } from 'node:crypto';
import Database, { type Database as Connection } from 'better-sqlite3';

/** What every report of the form of 2021 consists of. */
const ROWS_OF_A_REPORT = {
  application_outcome: 25,
  review_case: 3,
  disclosure_category: 6,
  report_section: 6,
  revision_cells: 1,
} as const;
/** When a report was imported is all that may differ between two imports of the same documents. */
const CLOCK_COLUMNS = ['imported_at', 'superseded_at', 'settled_at'];
/** Drawn anew with every change, or every import: one that was killed is forgotten by a later one. */
const DRAWN_TABLES = ['dataset_version', 'importer'];

/** What is wrong with a database file; a sound one has nothing. */
export function faultsOf(path: string): string[] {
  return withDatabase(path, (database) => {
    const faults = (database.pragma('integrity_check') as { integrity_check: string }[])
      .map((row) => row.integrity_check)
      .filter((message) => message !== 'ok');
    for (const broken of database.pragma('foreign_key_check') as { table: string }[])
      faults.push(`a row of ${broken.table} refers to nothing`);
    if (hasReports(database)) faults.push(...brokenReports(database), ...brokenDocuments(database));
    return faults;
  });
}

/** How many whole reports are stored; none before there is a schema. */
export function countReports(path: string): number {
  return withDatabase(path, (database) =>
    hasReports(database) ? count(database, 'SELECT count(*) FROM report_revision') : 0,
  );
}

/** Every row of every table, sorted, without what the clock says. */
export function dumpOf(path: string): Record<string, string[]> {
  return withDatabase(path, (database) => {
    const dump: Record<string, string[]> = {};
    for (const table of tablesOf(database).filter((name) => !DRAWN_TABLES.includes(name))) {
      const names = (database.pragma(`table_info("${table}")`) as { name: string }[]).map(
        (column) => column.name,
      );
      const columns = names.filter((name) => !CLOCK_COLUMNS.includes(name)).map((name) => `"${name}"`);
      const rows = database.prepare(`SELECT ${columns.join()} FROM "${table}"`).raw().all();
      dump[table] = rows.map((row) => JSON.stringify(row)).sort();
    }
    return dump;
  });
}

function brokenReports(database: Connection): string[] {
  const revisions = database.prepare('SELECT id FROM report_revision').pluck().all() as string[];
  const faults: string[] = [];
  for (const [table, expected] of Object.entries(ROWS_OF_A_REPORT)) {
    const rows = database.prepare(`SELECT count(*) FROM ${table} WHERE revision_id = ?`).pluck();
    for (const id of revisions) {
      const found = rows.get(id);
      if (found !== expected) faults.push(`${id} has ${String(found)} rows in ${table}`);
    }
  }
  const findings = database.prepare('SELECT count(*) FROM rule_findings WHERE revision_id = ?').pluck();
  for (const id of revisions) if (findings.get(id) === 0) faults.push(`${id} has no findings`);
  const bare = count(
    database,
    'SELECT count(*) FROM report WHERE id NOT IN (SELECT report_id FROM report_revision)',
  );
  if (bare > 0) faults.push(`${bare} reports have no revision`);
  return faults;
}

function brokenDocuments(database: Connection): string[] {
  const documents = database
    .prepare(
      'SELECT id, document.sha256, content FROM report_revision JOIN source_document document USING (sha256)',
    )
    .raw()
    .all() as [string, string, Buffer][];
  const faults = documents
    .filter(([, sha256, content]) => createHash('sha256').update(content).digest('hex') !== sha256)
    .map(([id]) => `${id} has other bytes than its sha256 says`);
  if (documents.length !== count(database, 'SELECT count(*) FROM report_revision'))
    faults.push('a revision has no document');
  return faults;
}

function hasReports(database: Connection): boolean {
  return tablesOf(database).includes('rule_findings');
}

function tablesOf(database: Connection): string[] {
  const tables =
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";
  return database.prepare(tables).pluck().all() as string[];
}

function count(database: Connection, sql: string): number {
  return database.prepare(sql).pluck().get() as number;
}

function withDatabase<T>(path: string, work: (database: Connection) => T): T {
  const database = new Database(path, { fileMustExist: true });
  try {
    return work(database);
  } finally {
    database.close();
  }
}
