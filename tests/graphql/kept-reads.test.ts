import type { Actor } from '../../src/domain';
import { keepReads } from '../../src/loaders';
import { openStorage, type DistrictFilter, type PageRequest, type Storage } from '../../src/storage';
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
afterEach(() => storage.close());

/** How many statements each of some reads takes, one after another. */
async function taken(...reads: (() => Promise<unknown>)[]): Promise<number[]> {
  const counts: number[] = [];
  for (const read of reads) {
    const before = statements;
    await read();
    counts.push(statements - before);
  }
  return counts;
}

describe('kept headers of reports', () => {
  test('are what is stored, at first and when kept', async () => {
    const { reports } = keepReads(storage, KEPT_BYTES);
    const ids = SAMPLE_REPORTS.map(({ code, agency, year }) => `${agency?.id ?? code}-${year}`);
    const pairs = SAMPLE_REPORTS.map(({ code, year }) => ({ districtCode: code, year }));
    for (let time = 0; time < 2; time += 1) {
      expect(await reports.byIds([...ids, '900101-1999'])).toEqual(await storage.reports.byIds(ids));
      expect(await reports.ofGovernments(pairs)).toEqual(await storage.reports.ofGovernments(pairs));
    }
  });

  test('take the statement of the version alone when kept, as do those that are not there', async () => {
    const { reports } = keepReads(storage, KEPT_BYTES);
    const ids = ['900101-2021', '900101-2022', '900101-1999'];
    const read = (): Promise<unknown> => reports.byIds(ids);
    expect(await taken(read, read)).toEqual([3, 1]);
    const pairs = [{ districtCode: '900101', year: 2022 }];
    expect(await taken(() => reports.identitiesOfGovernments(pairs))).toEqual([1]);
    expect(await reports.identitiesOfGovernments(pairs)).toEqual(await reports.ofGovernments(pairs));
  });

  test('stay when another report is imported', async () => {
    const { reports } = keepReads(storage, KEPT_BYTES);
    const read = (): Promise<unknown> => reports.byIds(['900101-2021', '900101-2022']);
    await read();
    await importSamples(storage, [{ code: '900101', year: 2024, cells: {} }]);
    // The version and the ids of the latest revisions.
    expect(await taken(read, read)).toEqual([2, 1]);
  });

  test('stay within their number', async () => {
    const { reports } = keepReads(storage, 4_000);
    const ids = ['900101-2021', '900101-2022', '900101-2023'];
    const read = (): Promise<unknown> => reports.byIds(ids);
    expect(await taken(read, read)).toEqual([3, 3]);
    expect((await reports.byIds(ids)).size).toBe(3);
  });

  test('follow every import, retraction and restoration', async () => {
    const { reports, curation } = keepReads(storage, KEPT_BYTES);
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

describe('kept divisions', () => {
  const codes = ['900101', '000000', '900100', '900101', ...SAMPLE_DISTRICTS.map(({ code }) => code)];
  const filters: readonly DistrictFilter[] = [
    { codes },
    { codes, level: undefined, within: undefined },
    { codes: [] },
    { codes, level: 'COUNTY' },
    { level: 'PREFECTURE' },
    {},
  ];
  const requests: readonly PageRequest[] = [
    { first: 100 },
    { first: 2 },
    { first: 0 },
    { first: 2, after: ['900100'] },
    { first: 100, after: ['999999'] },
  ];

  test('are what is stored, page by page, at first and when kept', async () => {
    const { districts } = keepReads(storage, KEPT_BYTES);
    for (let time = 0; time < 2; time += 1) {
      expect(await districts.byCodes(codes)).toEqual(await storage.districts.byCodes(codes));
      for (const filter of filters) {
        expect([filter, await districts.count(filter)]).toEqual([
          filter,
          await storage.districts.count(filter),
        ]);
        for (const request of requests) {
          const page = await districts.page(filter, request);
          expect([filter, request, page]).toEqual([
            filter,
            request,
            await storage.districts.page(filter, request),
          ]);
        }
      }
    }
  });

  test('take the statement of the version alone when kept, until anything is written', async () => {
    const { districts } = keepReads(storage, KEPT_BYTES);
    const read = (): Promise<unknown> => districts.page({ codes }, { first: 2 });
    expect(await taken(read, read, () => districts.byCodes(codes))).toEqual([2, 1, 1]);
    const [renamed] = SAMPLE_DISTRICTS;
    await storage.districts.save([{ ...renamed!, name: '新名县' }]);
    expect(await taken(read, read)).toEqual([2, 1]);
    expect((await districts.byCodes([renamed!.code])).get(renamed!.code)?.name).toBe('新名县');
  });
});
