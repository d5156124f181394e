import { nameAgency } from '../../../src/reports/identity/name-agency';
import { division, gazetteer } from './evidence';

const named = (organ: string | null, code: string) =>
  nameAgency(organ, division(code), false, gazetteer, 2022)!;

describe('nameAgency', () => {
  test.each([
    [null, '120110', 'GOVERNMENT', '天津市东丽区人民政府'],
    ['东丽区', '120110', 'GOVERNMENT', '天津市东丽区人民政府'],
    ['天津市东丽区人民政府', '120110', 'GOVERNMENT', '天津市东丽区人民政府'],
    ['关于公布', '120110', 'GOVERNMENT', '天津市东丽区人民政府'],
    ['沭阳县人民政府', '321322', 'GOVERNMENT', '沭阳县人民政府'],
    ['宿豫区人民政府', '321311', 'GOVERNMENT', '宿迁市宿豫区人民政府'],
    ['杭州市人民政府', '330100', 'GOVERNMENT', '杭州市人民政府'],
    ['滨海新区人民政府', '120116', 'GOVERNMENT', '天津市滨海新区人民政府'],
    ['杭州市人民政府办公厅', '330100', 'GENERAL_OFFICE', '杭州市人民政府办公厅'],
    ['东丽区人民政府办公室', '120110', 'GENERAL_OFFICE', '东丽区人民政府办公室'],
    ['杭州市教育局', '330100', 'DEPARTMENT', '杭州市教育局'],
    ['市教育局', '330100', 'DEPARTMENT', '杭州市教育局'],
    ['江苏省发展和改革委员会', '320000', 'DEPARTMENT', '江苏省发展和改革委员会'],
    ['东丽区市场监督管理局', '120110', 'DEPARTMENT', '东丽区市场监督管理局'],
    ['来龙镇人民政府', '321311', 'TOWNSHIP', '来龙镇人民政府'],
    ['东丽区无瑕街道办事处', '120110', 'TOWNSHIP', '东丽区无瑕街道办事处'],
    ['苏州工业园区管理委员会', '320500', 'ZONE', '苏州工业园区管理委员会'],
    ['天津经济技术开发区管理委员会', '120116', 'ZONE', '天津经济技术开发区管理委员会'],
  ])('%s in %s: %s %s', (organ, code, kind, name) => {
    expect(named(organ, code)).toMatchObject({ kind, name, districtCode: code });
  });

  test("a government's id is its division's code", () => {
    expect(named(null, '120110').id).toBe('120110');
    expect(named('天津市东丽区人民政府', '120110').id).toBe('120110');
  });

  test.each([
    ['东丽区教育局', '天津市东丽区教育局', '120110'],
    ['杭州市教育局', '市教育局', '330100'],
    ['来龙镇人民政府', '宿迁市宿豫区来龙镇人民政府', '321311'],
    ['东丽区人民政府办公室', '天津市东丽区人民政府办公室', '120110'],
    ['东丽区教育局（体育局）', '东丽区教育局(体育局)', '120110'],
  ])('%s and %s are one organ', (one, other, code) => {
    expect(named(one, code).id).toBe(named(other, code).id);
    expect(named(one, code).id).toMatch(new RegExp(`^${code}\\.[0-9a-f]{8}$`));
  });

  test.each([
    ['东丽区教育局', '120110', '东丽区民政局', '120110'],
    ['东丽区教育局', '120110', '杭州市教育局', '330100'],
    ['东丽区市场监督管理局', '120110', '东丽区场监督管理局', '120110'],
    ['东丽区人民政府办公室', '120110', '东丽区人民政府', '120110'],
  ])('%s of %s and %s of %s are two', (one, code, other, otherCode) => {
    expect(named(one, code).id).not.toBe(named(other, otherCode).id);
  });

  test.each([
    ['杭州市红十字会', '330100'],
    ['杭州市总工会', '330100'],
    ['杭州市档案馆', '330100'],
    ['东丽区网信办', '120110'],
    ['东丽区教育局（体育局）', '120110'],
    ['杭州师范大学', '330100'],
    ['国家统计局杭州调查队', '330100'],
  ])('%s of %s is not the government', (organ, code) => {
    const agency = nameAgency(organ, division(code), false, gazetteer, 2022);
    expect(agency?.kind).not.toBe('GOVERNMENT');
    expect(agency?.id).not.toBe(code);
  });

  test('a central body has a name and no division', () => {
    const agency = nameAgency('国家税务总局天津市税务局', null, true, gazetteer, 2022);
    expect(agency).toMatchObject({ kind: 'CENTRAL', name: '国家税务总局天津市税务局', districtCode: null });
    expect(nameAgency(null, null, true, gazetteer, 2022)).toBeNull();
  });

  test('without a division there is no agency', () => {
    expect(nameAgency('东丽区教育局', null, false, gazetteer, 2022)).toBeNull();
  });
});
