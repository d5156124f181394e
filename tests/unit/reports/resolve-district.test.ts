import type { IdentityMarks } from '../../../src/reports/identity/identity-marks';
import { districtOfCode, resolveDistrict } from '../../../src/reports/identity/resolve-district';
import { gazetteer, linesOf, marksOf } from './evidence';

/** Given what a document says, returns the code taken, and all codes that it may mean. */
function resolve(
  organ: string | null,
  marks: Partial<IdentityMarks> = {},
  lines: readonly string[] = [],
  year = 2022,
): [string | undefined, string[]] {
  const { district, candidates } = resolveDistrict(organ, marksOf(marks), linesOf(...lines), gazetteer, year);
  return [district?.code, candidates.map((each) => each.code)];
}

describe('a division is told', () => {
  test.each<[string, Parameters<typeof resolve>, string]>([
    ['by its code', [null, { siteCode: '1201100002' }], '120110'],
    ['by its name', ['天津市东丽区人民政府'], '120110'],
    ['by both', ['天津市东丽区人民政府', { siteCode: '1201100002' }], '120110'],
    ['by its department’s name', ['东丽区教育局'], '120110'],
    [
      'by the government that the text names most',
      [null, {}, ['宿迁市人民政府印发', '沭阳县人民政府公布', '沭阳县人民政府编制']],
      '321322',
    ],
    [
      'by the code where the text names another',
      [null, { siteCode: '1201100002' }, ['东丽区收到', '天津市人民政府印发', '天津市人民政府要求']],
      '120110',
    ],
    ['by the code where the title names no place', ['市教育局', { siteCode: '3301000001' }], '330100'],
    ['by the code of namesakes', ['鼓楼区人民政府', { siteCode: '3501020001' }], '350102'],
    ['by the police’s filing of namesakes', ['鼓楼区人民政府', { policeCode: '320302' }], '320302'],
    ['by the city of namesakes in the text', ['鼓楼区人民政府', {}, ['福州市鼓楼区收到申请']], '350102'],
    ['by the city of namesakes in the title', ['南京市鼓楼区人民政府'], '320106'],
  ])('%s', (_, document, code) => {
    expect(resolve(...document)).toEqual([code, [code]]);
  });

  test('or not at all', () => {
    expect(resolve(null)).toEqual([undefined, []]);
    expect(resolve('教育部')).toEqual([undefined, []]);
    expect(resolve(null, { siteCode: '0000000000' })).toEqual([undefined, []]);
  });
});

describe('the evidence disagrees', () => {
  test.each<[string, Parameters<typeof resolve>, string, string[]]>([
    [
      'between the title and a site elsewhere',
      ['天津市东丽区人民政府', { siteCode: '3213000001' }],
      '120110',
      ['120110', '321300'],
    ],
    ['between namesakes', ['通州区人民政府'], '110112', ['110112', '320612']],
    [
      'between a title’s namesake and another’s code',
      ['南京市鼓楼区人民政府', { siteCode: '3501020001' }],
      '320106',
      ['320106', '350102'],
    ],
    [
      'between the code and the only government that is named',
      [null, { siteCode: '1201100002' }, ['宿迁市人民政府印发']],
      '120110',
      ['120110', '321300'],
    ],
  ])('%s', (_, document, code, candidates) => {
    expect(resolve(...document)).toEqual([code, candidates]);
  });

  test('among namesakes the nearest to the site is taken', () => {
    const [code, candidates] = resolve('鼓楼区人民政府', { siteCode: '3203000001' });
    expect(code).toBe('320302');
    expect(candidates.length).toBeGreaterThan(1);
  });

  test('but not because a line names one government twice', () => {
    expect(resolve(null, {}, ['宿豫区人民政府网站公开。宿豫区人民政府。'])).toEqual(['321311', ['321311']]);
  });
});

describe('the year decides which list a code is of', () => {
  test.each([
    ['330103', 2020],
    ['330104', 2020],
    ['330105', 2020],
    ['330105', 2022],
    ['330113', 2021],
    ['330114', 2022],
  ])('%s in %i', (code, year) => {
    expect(resolve(null, { siteCode: `${code}0001` }, [], year)).toEqual([code, [code]]);
  });
});

describe('districtOfCode', () => {
  test('knows the divisions of the lists', () => {
    expect(districtOfCode('120110', null, gazetteer)?.fullName).toBe('天津市东丽区');
    expect(districtOfCode('000000', null, gazetteer)).toBeNull();
  });

  test.each([
    ['900000', '示例省人民政府', '示例省', 'PROVINCE', null],
    ['900100', '示例省甲市人民政府', '示例省甲市', 'PREFECTURE', '900000'],
    ['900101', '甲市乙区教育局', '甲市乙区', 'COUNTY', '900100'],
    ['900101', null, '示例区划900101', 'COUNTY', '900100'],
  ])('takes the name of fictional %s from %s', (code, organ, name, level, parentCode) => {
    expect(districtOfCode(code, organ, gazetteer)).toMatchObject({
      code,
      name,
      level,
      parentCode,
      fictional: true,
    });
  });
});
