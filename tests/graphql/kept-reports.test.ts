import type { Actor } from '../../src/domain';
import { keepReports } from '../../src/loaders';
import { openStorage, type Storage } from '../../src/storage';
import { SAMPLE_DISTRICTS } from './support/sample-districts';
import { importSamples, SAMPLE_REPORTS } from './support/sample-reports';

const KEPT_BYTES = 1_000_000;
const CURATOR: Actor = { name: 'c', role: 'CURATOR', credential: 'ENVIRONMENT', requestId: null };

let statements = 0;
let storage: Storage;
beforeEach(async () => {
  storage = await openStorage(
    { kind: 'sqlite', path: ':memory:' },
    { migrate: true, onStatement: () => statements++ },
  );
  await storage.districts.save(SAMPLE_DISTRICTS);
  await importSamples(storage, SAMPLE_REPORTS);
});

describe('kept headers of reports', () => {
  afterEach(() => storage.close());

  test('are what is stored, at first and when kept', async () => {
    const { reports } = keepReports(storage, KEPT_BYTES);
    const ids = SAMPLE_REPORTS.map(({ code, agency, year }) => `${agency?.id ?? code}-${year}`);
    const pairs = SAMPLE_REPORTS.map(({ code, year }) => ({ districtCode: code, year }));
    for (let time = 0; time < 2; time += 1) {
      expect(await reports.byIds(ids)).toEqual(await storage.reports.byIds(ids));
      expect(await reports.ofGovernments(pairs)).toEqual(await storage.reports.ofGovernments(pairs));
    }
  });

  test('take one statement when kept, and stay within their number', async () => {
    const { reports } = keepReports(storage, KEPT_BYTES);
    const few = keepReports(storage, 2_000).reports;
    const ids = ['900101-2021', '900101-2022', '900101-2023'];
    const taken = async (read: () => Promise<unknown>): Promise<number> => {
      const before = statements;
      await read();
      return statements - before;
    };
    expect([await taken(() => reports.byIds(ids)), await taken(() => reports.byIds(ids))]).toEqual([2, 1]);
    expect([await taken(() => few.byIds(ids)), await taken(() => few.byIds(ids))]).toEqual([2, 2]);
    expect((await few.byIds(ids)).size).toBe(3);
    const pairs = [{ districtCode: '900101', year: 2022 }];
    expect(await taken(() => reports.identitiesOfGovernments(pairs))).toBe(1);
    expect(await reports.identitiesOfGovernments(pairs)).toEqual(await reports.ofGovernments(pairs));
  });

  test('follow every import, retraction and restoration', async () => {
    const { reports, curation } = keepReports(storage, KEPT_BYTES);
    const id = '900101-2022';
    const revision = async (): Promise<number | null> =>
      (await reports.byIds([id])).get(id)?.revision ?? null;
    expect(await revision()).toBe(2);
    await importSamples(storage, [{ code: '900101', year: 2022, cells: { '1': { total: '99' } } }]);
    expect(await revision()).toBe(3);
    const change = { reportId: id, reason: 'a test' };
    await curation.retract(change, CURATOR);
    expect(await revision()).toBeNull();
    await curation.restore({ ...change, revision: 1 }, CURATOR);
    expect(await revision()).toBe(5);
  });
});
