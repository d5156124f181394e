import { DivisionHistory, Gazetteer, type District, type DivisionChange } from '../../../src/domain';
import { loadDivisionHistory, loadDivisions } from '../../../src/ingest';

describe('the history of the divisions', () => {
  const history = loadDivisionHistory(new Gazetteer(loadDivisions()));

  // 杭州 2021: 下城区 330103 and 江干区 330104 abolished, 余杭区 330110 split.
  test.each([
    ['330105', 2021, 'BREAK', '拱墅区 took in 下城区'],
    ['330102', 2021, 'BREAK', '上城区 took in part of 江干区'],
    ['330110', 2021, 'CAVEAT', '余杭区 ceded what became 临平区'],
    ['330113', 2021, 'BREAK', '临平区 is new'],
    ['330105', 2020, 'NONE', 'the year before'],
    ['330105', 2022, 'NONE', 'the year after'],
    ['120110', 2021, 'NONE', '东丽区 never changed'],
    ['130284', 2018, 'CAVEAT', '滦县 became 滦州市 under another code'],
    ['123456', 2021, 'NONE', 'nobody knows it'],
  ])('of %s in %d is a turn of the kind %s: %s', (code, year, kind) => {
    expect(history.turnOf(code, year).kind).toBe(kind);
  });

  test('names what happened', () => {
    const names = history.turnOf('330105', 2021).changes.map(({ name, kind }) => `${name} ${kind}`);
    expect(names).toContain('下城区 ABOLISHED');
  });

  test.each([
    ['130284', ['130223', '130284']],
    ['130223', ['130223', '130284']],
    ['330105', ['330105']],
    ['330103', ['330103']],
    ['120110.0a1b2c3d', ['120110.0a1b2c3d']],
  ])('chains %s with the codes of the same territory', (code, chain) => {
    expect(history.chainOf(code)).toEqual(chain);
  });
});

describe('a division that one of two became', () => {
  const known: Omit<District, 'code' | 'validFrom' | 'validTo' | 'predecessorCodes' | 'successorCodes'> = {
    name: '甲县',
    fullName: '甲县',
    level: 'COUNTY',
    parentCode: null,
    names: [{ name: '甲县', from: null, to: null }],
    fictional: true,
  };
  const change = (
    code: string,
    kind: DivisionChange['kind'],
    ...successorCodes: string[]
  ): DivisionChange => ({
    year: 2020,
    code,
    name: code,
    level: 'COUNTY',
    kind,
    successorCodes,
  });

  test('is a break for both heirs of a division that was split', () => {
    const gazetteer = new Gazetteer([
      {
        ...known,
        code: '990101',
        validFrom: null,
        validTo: 2019,
        predecessorCodes: [],
        successorCodes: ['990102', '990103'],
      },
      {
        ...known,
        code: '990102',
        validFrom: 2020,
        validTo: null,
        predecessorCodes: ['990101'],
        successorCodes: [],
      },
      {
        ...known,
        code: '990103',
        validFrom: 2020,
        validTo: null,
        predecessorCodes: ['990101'],
        successorCodes: [],
      },
    ]);
    const history = new DivisionHistory(gazetteer, [
      change('990101', 'ABOLISHED', '990102', '990103'),
      change('990102', 'ESTABLISHED'),
      change('990103', 'ESTABLISHED'),
    ]);
    expect(history.turnOf('990102', 2020).kind).toBe('BREAK');
    expect(history.chainOf('990103')).toEqual(['990103']);
  });

  test('is a caveat where it only got another name', () => {
    const gazetteer = new Gazetteer([
      { ...known, code: '990101', validFrom: null, validTo: null, predecessorCodes: [], successorCodes: [] },
    ]);
    const history = new DivisionHistory(gazetteer, [change('990101', 'RENAMED')]);
    expect(history.turnOf('990101', 2020)).toMatchObject({ kind: 'CAVEAT', changes: [{ kind: 'RENAMED' }] });
  });
});
