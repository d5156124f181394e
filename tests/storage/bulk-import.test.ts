import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { DatabaseSettings } from '../../src/config';
import { askDatabase, DATABASES } from '../support/databases';
import { Gongkai } from '../support/gongkai';
import { writeReports } from '../support/write-reports';
import { TemporaryStorages } from './support/temporary-storage';

const TIME_LIMIT = 180_000;

interface Summary {
  readonly files: number;
  readonly created: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly remembered: number;
}

/** Reports that have something of all that is written with a report. */
const WHOLE = `SELECT count(*) AS whole FROM report_revision v WHERE ${[
  ...[
    'application_outcome',
    'review_case',
    'disclosure_category',
    'report_section',
    'revision_cells',
    'rule_findings',
  ].map((table) => `EXISTS (SELECT 1 FROM ${table} part WHERE part.revision_id = v.id)`),
  'EXISTS (SELECT 1 FROM source_document b WHERE b.sha256 = v.sha256)',
].join(' AND ')}`;
/** What two imports of the same documents leave alike, however they went. */
const ROWS = [
  ...[
    'report',
    'report_revision',
    'source_document',
    'application_outcome',
    'review_case',
    'disclosure_category',
  ],
  ...[
    'report_section',
    'revision_cells',
    'rule_findings',
    'narrative_index',
    'government_figures',
    'unsettled_agency',
  ],
  ...['document_reading', 'importer'],
];

describe.each(DATABASES)('imports in processes of their own (%s)', (database) => {
  const storages = new TemporaryStorages(database);
  const gongkai = new Gongkai();
  afterAll(async () => {
    await storages.remove();
    gongkai.dispose();
  });

  const environment = (settings: DatabaseSettings): NodeJS.ProcessEnv => ({
    DATABASE_URL: settings.kind === 'sqlite' ? `sqlite:${settings.path}` : settings.url,
  });
  async function countOf(settings: DatabaseSettings, sql: string): Promise<number> {
    const [row] = await askDatabase(settings, sql);
    return Number(Object.values(row!)[0]);
  }
  async function rowsOf(settings: DatabaseSettings): Promise<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const table of ROWS) counts[table] = await countOf(settings, `SELECT count(*) FROM ${table}`);
    return counts;
  }
  /** The rows of an import of all the documents by one that nothing happened to. */
  async function expectedRows(folder: string): Promise<Record<string, number>> {
    const settings = await storages.newDatabase();
    expect(gongkai.run(['import', folder], environment(settings)).status).toBe(0);
    return rowsOf(settings);
  }
  /** Runs an import to its end beside others; returns its summary. */
  async function importInto(
    settings: DatabaseSettings,
    name: string,
    args: readonly string[],
  ): Promise<Summary> {
    const summary = gongkai.path(`${name}.json`);
    const child = gongkai.start(['import', ...args, '--summary', summary], environment(settings));
    child.stderr!.resume();
    const [status] = (await once(child, 'exit')) as [number | null];
    expect(status).toBe(0);
    return JSON.parse(readFileSync(summary, 'utf8')) as Summary;
  }

  test(
    'one killed in the middle is gone on with: nothing is lost, and nothing is read twice',
    async () => {
      const documents = 120;
      const settings = await storages.newDatabase();
      const storage = await storages.open(settings);
      const folder = writeReports(gongkai.path('killed'), documents);
      const killed = gongkai.start(['import', '--jobs', '2', folder], environment(settings));
      const exited = once(killed, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
      while (killed.exitCode === null && (await storage.reports.count({})) < documents / 4) await pause(5);
      killed.kill('SIGKILL');
      expect((await exited)[1]).toBe('SIGKILL');

      const before = await storage.reports.count({});
      expect(before).toBeGreaterThanOrEqual(documents / 4);
      expect(before).toBeLessThan(documents);
      expect(await countOf(settings, WHOLE)).toBe(before);

      const resumed = await importInto(settings, 'resumed', [folder]);
      expect(resumed).toMatchObject({
        ...{ files: documents, rejected: 0 },
        ...{ created: documents - before, unchanged: before, remembered: before },
      });
      expect(await countOf(settings, WHOLE)).toBe(documents);
      // The importer that was killed is forgotten once its time is over.
      expect({ ...(await rowsOf(settings)), importer: 0 }).toEqual(await expectedRows(folder));
      const again = await importInto(settings, 'again', [folder]);
      expect(again).toMatchObject({ unchanged: documents, remembered: documents });
    },
    TIME_LIMIT,
  );

  test(
    'three share a list, and each document is read by one of them',
    async () => {
      const documents = database === 'postgres' ? 300 : 60;
      const settings = await storages.newDatabase();
      const folder = writeReports(gongkai.path('shared'), documents);
      const list = gongkai.path('list.txt');
      writeFileSync(list, `\uFEFF${folder}/2023\r\n\r\n${folder}/2024\n${folder}/2025`);
      expect(gongkai.run(['migrate'], environment(settings)).status).toBe(0);
      const summaries = await Promise.all(
        [1, 2, 3].map((number) =>
          importInto(settings, `importer-${number}`, ['--jobs', '1', '--list', list]),
        ),
      );
      const sumOf = (name: keyof Summary): number => summaries.reduce((sum, each) => sum + each[name], 0);
      expect(summaries.map(({ files }) => files)).toEqual([documents, documents, documents]);
      expect(sumOf('created')).toBe(documents);
      // What an importer did not read itself it tells from memory: each was read by one.
      expect(sumOf('remembered')).toBe(2 * documents);
      for (const { created } of summaries) expect(created).toBeGreaterThan(0);
      expect(await countOf(settings, WHOLE)).toBe(documents);
      expect(await rowsOf(settings)).toEqual(await expectedRows(folder));
      const claims = 'SELECT count(*) FROM document_reading WHERE importer IS NOT NULL';
      expect(await countOf(settings, claims)).toBe(0);
    },
    TIME_LIMIT,
  );
});
