import { mentionedGovernments, namedOrgan } from '../../../src/reports/identity/place-names';
import { gazetteer } from './evidence';

describe('namedOrgan', () => {
  test.each([
    ['天津市东丽区人民政府', ['120110'], '人民政府'],
    ['东丽区教育局', ['120110'], '教育局'],
    ['江苏省宿迁市沭阳县人民政府', ['321322'], '人民政府'],
    ['宿迁市人民政府办公室', ['321300'], '人民政府办公室'],
    ['北京市通州区人民政府', ['110112'], '人民政府'],
    ['南通市通州区人民政府', ['320612'], '人民政府'],
    ['南通市人民政府', ['320600'], '人民政府'],
    ['通州区人民政府', ['110112', '320612'], '人民政府'],
    ['南京市鼓楼区', ['320106'], ''],
    ['鼓楼区', ['320106', '320302', '350102', '410204'], ''],
    ['吉林市人民政府', ['220200'], '人民政府'],
    ['吉林省人民政府', ['220000'], '人民政府'],
    ['海南藏族自治州人民政府', ['632500'], '人民政府'],
    ['双江拉祜族佤族布朗族傣族自治县人民政府', ['530925'], '人民政府'],
    ['潜江市人民政府', ['429005'], '人民政府'],
    ['天津市滨海新区人民政府', ['120116'], '人民政府'],
    ['宿迁高新技术产业开发区管理委员会', ['321300'], '高新技术产业开发区管理委员会'],
    ['示例经济技术开发区管理委员会', [], '示例经济技术开发区管理委员会'],
    ['国家税务总局', [], '国家税务总局'],
    ['示例省甲市人民政府', [], '示例省甲市人民政府'],
    ['', [], ''],
  ])('%s', (name, codes, remainder) => {
    const named = namedOrgan(name, gazetteer, 2022);
    expect([named.districts.map((each) => each.code), named.remainder]).toEqual([codes, remainder]);
  });

  test('prefers the divisions in force in the year', () => {
    const codesIn = (name: string, year: number): string[] =>
      namedOrgan(name, gazetteer, year).districts.map((each) => each.code);
    expect(codesIn('杭州市下城区', 2020)).toEqual(['330103']);
    // Abolished in 2021: still the only one of its name, which is for others to doubt.
    expect(codesIn('杭州市下城区', 2022)).toEqual(['330103']);
  });
});

describe('mentionedGovernments', () => {
  const codes = (text: string): string[][] =>
    mentionedGovernments(text, gazetteer, 2022).map((districts) => districts.map((each) => each.code));

  test.each([
    ['天津市东丽区人民政府办公室编制', [['120110']]],
    ['向宿迁市人民政府报送', [['321300']]],
    ['由江苏省宿迁市沭阳县人民政府公布', [['321322']]],
    ['鼓楼区人民政府', [['320106', '320302', '350102', '410204']]],
    ['徐州市鼓楼区人民政府', [['320302']]],
    ['宿豫区人民政府网站公开，宿迁市人民政府转载', [['321311'], ['321300']]],
    ['中华人民共和国', []],
    ['各级人民政府应当公开', []],
    ['示例省甲市人民政府', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  test('a long line is read at once', () => {
    const before = performance.now();
    codes('中华人民政府某某市'.repeat(10_000));
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
