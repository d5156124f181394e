import { ensureDivisions, loadDivisions } from '../../src/ingest';
import { DATABASES } from '../support/databases';
import { fictionalDistricts } from '../support/report-builder';
import { TemporaryStorages } from './support/temporary-storage';

describe.each(DATABASES)('ensureDivisions (%s)', (database) => {
  const storages = new TemporaryStorages(database);
  const divisions = loadDivisions();
  afterAll(() => storages.remove());

  it('stores all divisions once, and later what has changed', async () => {
    const written: string[] = [];
    const { districts } = await storages.open(undefined, { onStatement: (sql) => written.push(sql) });
    expect(await ensureDivisions(districts, divisions)).toBe(divisions.length);
    expect(await districts.count({})).toBe(divisions.length);
    const stored = await districts.byCodes(divisions.map((each) => each.code));
    expect(divisions.map((each) => stored.get(each.code))).toEqual(divisions);

    written.length = 0;
    expect(await ensureDivisions(districts, divisions)).toBe(0);
    expect(written).toHaveLength(1);

    const renamed = divisions.map((each) => (each.code === '120110' ? { ...each, name: '改名区' } : each));
    expect(await ensureDivisions(districts, renamed)).toBe(1);
    expect((await districts.byCodes(['120110'])).get('120110')?.name).toBe('改名区');
  });

  it('leaves the fictional divisions alone', async () => {
    const { districts } = await storages.open();
    await districts.save(fictionalDistricts('990101'));
    await ensureDivisions(districts, divisions);
    expect(await districts.count({ fictional: true })).toBe(3);
  });

  it('finds a municipality’s and a province’s counties within them', async () => {
    const { districts } = await storages.open();
    await ensureDivisions(districts, divisions);
    const within = async (code: string): Promise<string[]> =>
      (await districts.page({ within: code }, { first: 100 })).items.map(({ item }) => item.code);
    expect(await within('120000')).toContain('120110');
    expect(await within('429004')).toEqual(['429004']);
    expect(await districts.count({ within: '420000', codes: ['429004', '420100'] })).toBe(2);
    // Ten districts, two counties and a city of 2022 below Hangzhou, and the two districts that ended in 2020.
    expect(await districts.count({ within: '330100', level: 'COUNTY' })).toBe(15);
    expect(await districts.count({ within: '330100', level: 'COUNTY', validIn: 2022 })).toBe(13);
  });
});
