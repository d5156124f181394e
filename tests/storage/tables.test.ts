import { REPORTS_AT_ONCE, TABLES, writeTable } from '../../src/datasets';
import { openStorage, type Storage } from '../../src/storage';
import { DATABASES, newDatabase, type TestDatabase } from '../support/databases';
import { buildFinding, buildReportToSave, fictionalDistricts } from '../support/report-builder';

const CODES = Array.from({ length: 50 }, (_, at) => String(990_101 + at));
const YEARS = Array.from({ length: 5 }, (_, at) => 2018 + at);
const REPORTS = CODES.length * YEARS.length;
const FICTIONAL = { fictional: true };

describe.each(DATABASES)('tables that are handed out whole (%s)', (kind) => {
  let database: TestDatabase;
  let storage: Storage;
  let statements = 0;

  beforeAll(async () => {
    database = await newDatabase(kind);
    storage = await openStorage(database.settings, { migrate: true, onStatement: () => statements++ });
    await storage.districts.save(fictionalDistricts(...CODES));
    for (const districtCode of CODES) {
      for (const year of YEARS) {
        await storage.reports.save(buildReportToSave({ districtCode, year, findings: [buildFinding()] }));
      }
    }
  });
  afterAll(async () => {
    await storage.close();
    await database.remove();
  });

  it.each(TABLES)('$name: every report once, in order, by few statements', async (table) => {
    statements = 0;
    let text = '';
    for await (const piece of writeTable(table, 'ndjson', FICTIONAL, storage)) text += String(piece);
    const rows = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { reportId: string });
    const ids = [...new Set(rows.map(({ reportId }) => reportId))];
    expect(ids).toEqual(CODES.flatMap((code) => YEARS.map((year) => `${code}-${year}`)));
    // A page of reports, their districts, and at most three sorts of rows; one empty page at most.
    expect(statements).toBeLessThanOrEqual(5 * Math.ceil(REPORTS / REPORTS_AT_ONCE) + 1);
  });

  it('reads no further than its reader does, and ends with it', async () => {
    statements = 0;
    const pieces = writeTable(TABLES[1], 'csv', FICTIONAL, storage)[Symbol.asyncIterator]();
    await pieces.next();
    expect(statements).toBe(0);
    await pieces.next();
    expect(statements).toBe(3);
    await pieces.return?.();
    expect(await pieces.next()).toEqual({ done: true, value: undefined });
    expect(statements).toBe(3);
  });

  it('gives none of what is selected away', async () => {
    let text = '';
    for await (const piece of writeTable(TABLES[0], 'json', { fictional: false }, storage))
      text += String(piece);
    expect(JSON.parse(text)).toEqual([]);
  });
});
