import type { DatabaseSettings } from '../../src/config';
import type { Storage } from '../../src/storage';
import { askDatabase, DATABASES } from '../support/databases';
import { buildFinding, buildReportToSave, fictionalDistricts } from '../support/report-builder';
import { TemporaryStorages } from './support/temporary-storage';

const CODES = Array.from({ length: 50 }, (_, at) => String(990_101 + at));
const FINDINGS = [buildFinding(), buildFinding({ subject: '1', verdict: 'FAIL' })];

type Read = (storage: Storage, codes: readonly string[]) => Promise<unknown>;
const ids = (codes: readonly string[]): string[] => codes.map((code) => `${code}-2022`);
const revisions = (codes: readonly string[]): string[] => codes.map((code) => `${code}-2022.1`);
const FIRST = { first: 100 };
const BY_YEAR = { field: 'YEAR', direction: 'ASC' } as const;

const READS: Readonly<Record<string, Read>> = {
  'districts.byCodes': ({ districts }, codes) => districts.byCodes(codes),
  'districts.childrenOf': ({ districts }, codes) => districts.childrenOf(codes),
  'districts.page': ({ districts }, codes) => districts.page({ codes }, FIRST),
  'districts.count': ({ districts }, codes) => districts.count({ codes }),
  'agencies.byIds': ({ agencies }, codes) => agencies.byIds(codes),
  'agencies.ofDistricts': ({ agencies }, codes) => agencies.ofDistricts(codes),
  'reports.byIds': ({ reports }, codes) => reports.byIds(ids(codes)),
  'reports.byIds as of': ({ reports }, codes) => reports.byIds(ids(codes), '2025-01-01T00:00:00Z'),
  'reports.ofGovernments': ({ reports }, codes) =>
    reports.ofGovernments(codes.map((districtCode) => ({ districtCode, year: 2022 }))),
  'reports.ofGovernmentsAllYears': ({ reports }, codes) => reports.ofGovernmentsAllYears(codes),
  'reports.ofAgencies': ({ reports }, codes) => reports.ofAgencies(codes),
  'reports.revisionsOf': ({ reports }, codes) => reports.revisionsOf(ids(codes)),
  'reports.page': ({ reports }, codes) => reports.page({ districtCodes: codes }, BY_YEAR, FIRST),
  'reports.count': ({ reports }, codes) => reports.count({ districtCodes: codes }),
  'reports.outcomesOf': ({ reports }, codes) => reports.outcomesOf(revisions(codes)),
  'reports.categoriesOf': ({ reports }, codes) => reports.categoriesOf(revisions(codes)),
  'reports.reviewCasesOf': ({ reports }, codes) => reports.reviewCasesOf(revisions(codes)),
  'reports.cellsOf': ({ reports }, codes) => reports.cellsOf(revisions(codes)),
  'reports.extraRowsOf': ({ reports }, codes) => reports.extraRowsOf(revisions(codes)),
  'reports.sectionsOf': ({ reports }, codes) => reports.sectionsOf(revisions(codes)),
  'reports.statementsOf': ({ reports }, codes) => reports.statementsOf(revisions(codes)),
  'findings.ofRevisions': ({ findings }, codes) => findings.ofRevisions(revisions(codes)),
  'findings.consistencyOf': ({ findings }, codes) => findings.consistencyOf(revisions(codes)),
  'findings.page': ({ findings }, codes) => findings.page({ districtCodes: codes }, FIRST),
};

/** What the samples have none of. */
const OF_NOTHING_STORED = new Set(['districts.childrenOf', 'reports.extraRowsOf']);

describe.each(DATABASES)('a read of many keys (%s)', (database) => {
  const storages = new TemporaryStorages(database);
  const statements: string[] = [];
  let settings: DatabaseSettings;
  let storage: Storage;

  beforeAll(async () => {
    settings = await storages.newDatabase();
    storage = await storages.open(settings, { onStatement: (sql) => statements.push(sql) });
    await storage.districts.save(fictionalDistricts(...CODES));
    for (const districtCode of CODES) {
      await storage.reports.save(buildReportToSave({ districtCode, findings: FINDINGS }));
    }
  });
  afterAll(() => storages.remove());

  async function statementsOf(read: Read, codes: readonly string[]): Promise<string[]> {
    statements.length = 0;
    await read(storage, codes);
    return [...statements];
  }

  it.each(Object.entries(READS))('%s is one statement for 2 keys and for 50', async (_name, read) => {
    expect(await statementsOf(read, CODES.slice(0, 2))).toHaveLength(1);
    expect(await statementsOf(read, CODES)).toHaveLength(1);
  });

  it.each(Object.entries(READS))(
    '%s answers alike for one key alone and beside others',
    async (name, read) => {
      const [sql] = await statementsOf(read, CODES.slice(0, 1));
      // A list of keys is bound to it; one in a column may be taken apart all the same.
      expect(sql).not.toMatch(/json_each\('|ANY/);
      const [beside] = await statementsOf(read, [CODES[0]!, 'none']);
      expect(beside).toMatch(/json_each\('|ANY/);
      const found = await read(storage, CODES.slice(0, 1));
      expect(found).toEqual(await read(storage, [CODES[0]!, 'none']));
      if (!OF_NOTHING_STORED.has(name)) expect(found).not.toEqual(await read(storage, ['none']));
    },
  );

  // The statements PostgreSQL is seen to run have no values in them, without which it tells no plan for so few rows.
  if (database === 'sqlite') {
    it.each(Object.entries(READS))('%s goes through no table from end to end', async (_name, read) => {
      const [sql] = await statementsOf(read, CODES);
      const steps = await askDatabase(settings, `EXPLAIN QUERY PLAN ${sql}`);
      const details = steps.map(({ detail }) => String(detail));
      expect(details.filter((step) => /^SCAN (?!json_each)/.test(step))).toEqual([]);
    });
  }
});
