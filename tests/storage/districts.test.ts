import type { District } from '../../src/domain';
import type { DistrictFilter, DistrictRepository } from '../../src/storage';
import { DATABASES } from '../support/databases';
import { fictionalDistricts } from '../support/report-builder';
import { TemporaryStorages } from './support/temporary-storage';

const [PROVINCE, PREFECTURE, COUNTY] = fictionalDistricts('990101') as [District, District, District];
/** As 429004: run by its province, under a code that no prefecture has. */
const PROVINCE_RUN: District = { ...COUNTY, code: '999004', name: '直管市', parentCode: '990000' };
const RENAMED: District = {
  ...COUNTY,
  code: '990102',
  name: '新名区',
  fullName: '示例省示例市新名区',
  names: [
    { name: '旧名县', from: null, to: 2019 },
    { name: '新名区', from: 2020, to: null },
  ],
};
const ABOLISHED: District = {
  ...COUNTY,
  code: '990103',
  name: '百分百%_\\区',
  validFrom: 2018,
  validTo: 2020,
  successorCodes: ['990101', '990102'],
  predecessorCodes: ['990102'],
};
const OTHER_PROVINCE: District = { ...PROVINCE, code: '980000', name: '他省', fullName: '他省' };
const ALL = [COUNTY, ABOLISHED, PROVINCE_RUN, OTHER_PROVINCE, RENAMED, PREFECTURE, PROVINCE];
const codesOf = (districts: readonly District[] | undefined): string[] | undefined =>
  districts?.map((each) => each.code);

describe.each(DATABASES)('districts (%s)', (database) => {
  const storages = new TemporaryStorages(database);
  let districts: DistrictRepository;
  afterAll(() => storages.remove());

  beforeEach(async () => {
    ({ districts } = await storages.open());
    // Counties before the divisions they lie in: the order given does not matter.
    await districts.save(ALL);
  });

  async function found(filter: DistrictFilter): Promise<string[]> {
    const { items } = await districts.page(filter, { first: 100 });
    expect(await districts.count(filter)).toBe(items.length);
    return items.map(({ item }) => item.code);
  }

  it('come back as they were stored', async () => {
    const stored = await districts.byCodes(['unknown', ...ALL.map((each) => each.code)]);
    expect(stored.size).toBe(ALL.length);
    for (const each of ALL) expect(stored.get(each.code)).toEqual(each);
  });

  it('are updated by code', async () => {
    await districts.save([{ ...COUNTY, name: '改名区', validTo: 2030 }]);
    expect((await districts.byCodes([COUNTY.code])).get(COUNTY.code)).toMatchObject({
      name: '改名区',
      validTo: 2030,
    });
    expect(await districts.count({})).toBe(ALL.length);
  });

  it('have children in code order', async () => {
    const children = await districts.childrenOf(['990100', '990000', '980000']);
    expect(codesOf(children.get('990000'))).toEqual(['990100', '999004']);
    expect(codesOf(children.get('990100'))).toEqual(['990101', '990102', '990103']);
    expect(children.has('980000')).toBe(false);
  });

  it.each<[string, DistrictFilter, string[]]>([
    [
      'a province and all below it, by parents',
      { within: '990000' },
      ['990000', '990100', '990101', '990102', '990103', '999004'],
    ],
    ['a prefecture and its counties', { within: '990100' }, ['990100', '990101', '990102', '990103']],
    ['a county itself', { within: '999004' }, ['999004']],
    ['nowhere', { within: '9900' }, []],
    ['codes', { codes: ['990102', '990101', 'x'] }, ['990101', '990102']],
    ['a level within a province', { level: 'PREFECTURE', within: '990000' }, ['990100']],
    ['a name', { name: '新名' }, ['990102']],
    ['a name of former years', { name: '旧名县' }, ['990102']],
    ['a full name of former years', { name: '示例市旧名' }, ['990102']],
    ['a percent sign, literally', { name: '%' }, ['990103']],
    ['an underscore, literally', { name: '_' }, ['990103']],
    ['a backslash, literally', { name: '\\' }, ['990103']],
    ['a year before the abolition', { validIn: 2020, within: '990103' }, ['990103']],
    ['the year after it', { validIn: 2021, within: '990103' }, []],
    ['a year before it was established', { validIn: 2017, within: '990103' }, []],
    ['real ones alone', { fictional: false }, []],
  ])('are found by %s', async (_what, filter, codes) => {
    expect(await found(filter)).toEqual(codes);
  });

  it('are paged by code', async () => {
    const first = await districts.page({ within: '990000' }, { first: 2 });
    expect(first.items.map(({ key }) => key)).toEqual([['990000'], ['990100']]);
    expect(first.hasNextPage).toBe(true);
    const rest = await districts.page({ within: '990000' }, { first: 4, after: ['990100'] });
    expect(rest.items.map(({ item }) => item.code)).toEqual(['990101', '990102', '990103', '999004']);
    expect(rest.hasNextPage).toBe(false);
  });

  it('take everything below them along when they move', async () => {
    await districts.save([{ ...PREFECTURE, parentCode: '980000' }]);
    expect(await found({ within: '990000' })).toEqual(['990000', '999004']);
    expect(await found({ within: '980000' })).toEqual(['980000', '990100', '990101', '990102', '990103']);
  });
});
