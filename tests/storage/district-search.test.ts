import type { District } from '../../src/domain';
import { ensureDivisions, loadDivisions } from '../../src/ingest';
import { createDataSource, type DistrictFilter, type DistrictRepository } from '../../src/storage';
import { DATABASES } from '../support/databases';
import { fictionalDistricts } from '../support/report-builder';
import { TemporaryStorages } from './support/temporary-storage';

/** What is typed, and the division that is meant. */
const MEANT: readonly (readonly [string, string])[] = [
  ['东丽', '120110'],
  ['dongli', '120110'],
  ['Dōng lì', '120110'],
  ['dlq', '120110'],
  ['１２０１１０', '120110'],
  ['suqian', '321300'],
  ['chongqing', '500000'],
  ['changsha', '430100'],
  ['xiamen', '350200'],
  ["lu'an", '341500'],
  ['bengbu', '340300'],
  ['panyu', '440113'],
  ['lvliang', '141100'],
  ['luliang', '141100'],
  ['kashi', '653100'],
  ['yueqing', '330382'],
  ['hongtong', '141024'],
  ['chengdu', '510100'],
  ['tianjinshidongliqu', '120110'],
];

describe.each(DATABASES)('a search for divisions (%s)', (database) => {
  const storages = new TemporaryStorages(database);
  let districts: DistrictRepository;
  afterAll(() => storages.remove());

  beforeAll(async () => {
    ({ districts } = await storages.open());
    await ensureDivisions(districts, loadDivisions());
    await districts.save(fictionalDistricts('990101'));
  });

  async function found(search: string, filter: DistrictFilter = {}, first = 100): Promise<string[]> {
    const { items } = await districts.page({ ...filter, search }, { first });
    return items.map(({ item }) => item.fullName);
  }

  it.each(MEANT)('by %s has %s among the first', async (typed, code) => {
    const { items } = await districts.page({ search: typed }, { first: 5 });
    expect(items.map(({ item }) => item.code)).toContain(code);
  });

  it('has a whole name first, then its start, then a part, each from provinces down', async () => {
    expect(await found('朝阳区')).toEqual(['北京市朝阳区', '吉林省长春市朝阳区']);
    expect((await found('朝阳')).slice(0, 4)).toEqual([
      '辽宁省朝阳市',
      '北京市朝阳区',
      '辽宁省朝阳市朝阳县',
      '吉林省长春市朝阳区',
    ]);
    expect((await found('河南')).slice(0, 3)).toEqual([
      '河南省',
      '青海省黄南藏族自治州河南蒙古族自治县',
      '河南省郑州市',
    ]);
    expect((await found('jilin')).slice(0, 2)).toEqual(['吉林省', '吉林省吉林市']);
  });

  it('begins a part of a reading with a syllable', async () => {
    expect(await found('beier')).toContain('内蒙古自治区呼伦贝尔市');
    expect(await found('ongli')).toEqual([]);
  });

  it('takes the start of a code, and not its middle', async () => {
    const { items } = await districts.page({ search: '12011' }, { first: 100 });
    expect(items.length).toBeGreaterThan(5);
    for (const { item } of items) expect(item.code).toMatch(/^12011/);
    expect(await found('20110')).not.toContain('天津市东丽区');
  });

  it('finds by names of former years', async () => {
    expect(await found('监利县')).toEqual(await found('jianlixian'));
    expect(await found('监利县')).not.toEqual([]);
  });

  it('is one condition among others', async () => {
    expect(await found('朝阳', { level: 'PREFECTURE' })).toEqual(['辽宁省朝阳市']);
    expect(await found('shi', { within: '990000', level: 'PROVINCE' })).toEqual(['示例990000']);
    expect(await districts.count({ search: '朝阳区' })).toBe(2);
    expect((await districts.outlines({ search: '朝阳区' })).map(({ code }) => code)).toEqual([
      '110105',
      '220104',
    ]);
  });

  it('takes wildcards literally', async () => {
    for (const wildcard of ['%', '_', '\\']) expect(await found(wildcard)).toEqual([]);
  });

  it('is paged from the closest on', async () => {
    const whole = await districts.page({ search: 'an' }, { first: 100 });
    const { items } = await districts.page({ search: 'an' }, { first: 7 });
    const rest = await districts.page({ search: 'an' }, { first: 93, after: items.at(-1)!.key });
    expect([...items, ...rest.items]).toEqual(whole.items);
    expect(new Set(whole.items.map(({ item }) => item.code)).size).toBe(100);
  });

  it('knows a new name as soon as it is saved', async () => {
    const [province] = fictionalDistricts('980101') as [District];
    await districts.save([{ ...province, name: '临时省', fullName: '临时省' }]);
    expect(await found('linshisheng')).toEqual(['临时省']);
    await districts.save([{ ...province, name: '改名省', fullName: '改名省', names: [] }]);
    expect(await found('linshisheng')).toEqual([]);
    expect((await found('gms'))[0]).toBe('改名省');
  });
});

describe.each(DATABASES)('a database from before the search (%s)', (database) => {
  const storages = new TemporaryStorages(database);
  afterAll(() => storages.remove());

  it('has the divisions that are there found after its migration', async () => {
    const settings = await storages.newDatabase();
    const before = await storages.open(settings);
    await before.districts.save(loadDivisions().filter(({ code }) => /^(12|33)/.test(code)));
    const dataSource = await createDataSource(settings).initialize();
    await dataSource.undoLastMigration();
    await dataSource.destroy();
    const { districts } = await storages.open(settings);
    const { items } = await districts.page({ search: 'yueqing' }, { first: 5 });
    expect(items.map(({ item }) => item.code)).toEqual(['330382']);
  });
});
