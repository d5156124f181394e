import { Gazetteer, inForce, isFictionalCode } from '../../../src/domain';
import { loadDivisions } from '../../../src/ingest';

const gazetteer = new Gazetteer(loadDivisions());
const codes = (name: string): string[] => gazetteer.namesakes(name).map((each) => each.code);

describe('Gazetteer', () => {
  test.each([
    ['110112', ['北京市', '通州区']],
    ['120110', ['天津市', '东丽区']],
    ['321322', ['江苏省', '宿迁市', '沭阳县']],
    ['429005', ['湖北省', '潜江市']],
    ['330103', ['浙江省', '杭州市', '下城区']],
    ['320000', ['江苏省']],
  ])('leads from the province down to %s', (code, names) => {
    expect(gazetteer.lineage(code).map((each) => each.name)).toEqual(names);
  });

  test('knows nothing of a code that no list has', () => {
    expect(gazetteer.find('000000')).toBeUndefined();
    expect(gazetteer.lineage('999999')).toEqual([]);
    expect(gazetteer.namesakes('无此县')).toEqual([]);
  });

  test('finds every division of a name', () => {
    expect(codes('鼓楼区')).toEqual(['320106', '320302', '350102', '410204']);
    expect(codes('通州区')).toEqual(['110112', '320612']);
    expect(codes('南通市')).toEqual(['320600']);
  });

  test('finds a division by a name it no longer bears', () => {
    const renamed = [...gazetteer.all()].find((each) => each.names.length > 1)!;
    for (const { name } of renamed.names) expect(codes(name)).toContain(renamed.code);
  });

  test('a division whose parent is unknown is its own lineage', () => {
    const orphan = { ...gazetteer.find('321322')!, parentCode: '888800' };
    expect(new Gazetteer([orphan]).lineage('321322')).toEqual([orphan]);
  });
});

describe('inForce', () => {
  test.each([
    ['330103', 2020, true],
    ['330103', 2021, false],
    ['330113', 2020, false],
    ['330113', 2021, true],
    ['330102', 2018, true],
    ['330102', 2030, true],
    ['653228', 2023, false],
    ['653228', 2024, true],
  ])('%s in %i: %s', (code, year, expected) => {
    expect(inForce(gazetteer.find(code)!, year)).toBe(expected);
  });
});

describe('isFictionalCode', () => {
  test.each([
    ['900000', true],
    ['990101', true],
    ['659012', false],
    ['110112', false],
    ['9001', false],
    ['9001000', false],
    ['', false],
  ])('%s: %s', (code, expected) => {
    expect(isFictionalCode(code)).toBe(expected);
  });
});
