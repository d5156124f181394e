import type { District, StoredReport } from '../../src/domain';
import { createLoaders, type Loaders } from '../../src/loaders';
import type { Repositories } from '../../src/storage';

/** Repositories that answer from what is given and record every read; no other part of them may be used. */
function recordReads(reads: unknown[][]): Repositories {
  const report = (id: string, year: number) => ({ id, year }) as StoredReport;
  const repositories = {
    districts: {
      byCodes: (codes: readonly string[]) => {
        reads.push(['byCodes', ...codes]);
        // In another order than asked, and without the ones that do not exist.
        const known = codes.filter((code) => code !== '000000').toReversed();
        return Promise.resolve(new Map(known.map((code) => [code, { code } as District])));
      },
      childrenOf: (codes: readonly string[]) => {
        reads.push(['childrenOf', ...codes]);
        return Promise.resolve(new Map());
      },
    },
    reports: {
      ofGovernments: (pairs: readonly { districtCode: string; year: number }[]) => {
        reads.push(['ofGovernments', ...pairs.map(({ districtCode, year }) => `${districtCode}-${year}`)]);
        return Promise.resolve(new Map([['120110-2022', report('120110-2022', 2022)]]));
      },
      byIds: (ids: readonly string[], asOf?: string) => {
        reads.push(['byIds', asOf, ...ids]);
        return Promise.resolve(new Map(ids.map((id) => [id, report(`${id} as of ${asOf}`, 2022)])));
      },
    },
  };
  return repositories as unknown as Repositories;
}

describe('the loaders of a request', () => {
  let reads: unknown[][];
  let loaders: Loaders;
  beforeEach(() => {
    reads = [];
    loaders = createLoaders(recordReads(reads));
  });

  it('gather the keys of one tick into one read and answer by key', async () => {
    const codes = ['120000', '000000', '120110', '120000'];
    const found = await Promise.all(codes.map((code) => loaders.district.byCode.load(code)));
    expect(found.map((district) => district?.code ?? null)).toEqual(['120000', null, '120110', '120000']);
    expect(reads).toEqual([['byCodes', '120000', '000000', '120110']]);
  });

  it('give a key without rows an empty list', async () => {
    expect(await loaders.district.childrenOf.load('120110')).toEqual([]);
  });

  it('take equal district-year pairs for one key', async () => {
    const pairs = [2022, 2021, 2022].map((year) => ({ districtCode: '120110', year }));
    const found = await Promise.all(pairs.map((pair) => loaders.report.byDistrictAndYear.load(pair)));
    expect(found.map((report) => report?.id ?? null)).toEqual(['120110-2022', null, '120110-2022']);
    expect(reads).toEqual([['ofGovernments', '120110-2022', '120110-2021']]);
  });

  it('read the reports of each instant at once', async () => {
    const [early, late] = ['2023-01-01T00:00:00.000Z', '2024-01-01T00:00:00.000Z'];
    const keys = [
      { id: 'a-2022', asOf: late },
      { id: 'a-2022', asOf: early },
      { id: 'b-2022', asOf: late },
      { id: 'a-2022', asOf: late },
    ];
    const found = await Promise.all(keys.map((key) => loaders.report.byIdAsOf.load(key)));
    expect(found.map((report) => report?.id)).toEqual([
      `a-2022 as of ${late}`,
      `a-2022 as of ${early}`,
      `b-2022 as of ${late}`,
      `a-2022 as of ${late}`,
    ]);
    expect(reads).toEqual([
      ['byIds', late, 'a-2022', 'b-2022'],
      ['byIds', early, 'a-2022'],
    ]);
  });

  it('remember nothing for the next request', async () => {
    await loaders.district.byCode.load('120110');
    await createLoaders(recordReads(reads)).district.byCode.load('120110');
    expect(reads).toHaveLength(2);
  });
});
