import { DivisionHistory, divisionEvents, Gazetteer, type District } from '../../../src/domain';
import { loadDivisionHistory, loadDivisions } from '../../../src/ingest';

describe('what happened to a real division', () => {
  const gazetteer = new Gazetteer(loadDivisions());
  const history = loadDivisionHistory(gazetteer);

  const eventsOf = (code: string, year: number): string[] =>
    divisionEvents(history, gazetteer.find(code)!, year).map(({ kind, from, to }) => {
      const names = (parties: typeof from): string => parties.map(({ name }) => name).join('+');
      return `${kind} ${names(from)}>${names(to)}`;
    });

  // 杭州 2021, as seeds/division-changes.csv has it.
  test.each([
    ['330105', 2021, ['MERGER 下城区>拱墅区']],
    ['330103', 2021, ['MERGER 下城区>拱墅区']],
    ['330104', 2021, ['SPLIT 江干区>上城区+钱塘区']],
    ['330102', 2021, ['SPLIT 江干区>上城区+钱塘区']],
    ['330114', 2021, ['SPLIT 江干区>上城区+钱塘区', 'TERRITORY_CHANGE 萧山区>钱塘区']],
    ['330109', 2021, ['TERRITORY_CHANGE 萧山区>钱塘区']],
    ['330110', 2021, ['TERRITORY_CHANGE 余杭区>临平区']],
    ['330113', 2021, ['SPLIT 余杭区>临平区']],
    ['330105', 2020, []],
    ['330105', 2022, []],
    ['120110', 2021, []],
    ['130284', 2018, ['CODE_CHANGE 滦县>滦州市']],
    ['130223', 2018, ['CODE_CHANGE 滦县>滦州市']],
  ])('%s in %d', (code, year, events) => {
    expect(eventsOf(code, year)).toEqual(events);
  });
});

describe('what happened to a division', () => {
  const division = (changes: Partial<District> & Pick<District, 'code'>): District => ({
    name: changes.code,
    fullName: changes.code,
    level: 'COUNTY',
    parentCode: null,
    validFrom: null,
    validTo: null,
    names: [{ name: changes.code, from: null, to: null }],
    predecessorCodes: [],
    successorCodes: [],
    fictional: true,
    ...changes,
  });
  const eventsOf = (code: string, ...divisions: readonly District[]): unknown[] => {
    const gazetteer = new Gazetteer(divisions);
    return divisionEvents(new DivisionHistory(gazetteer, []), gazetteer.find(code)!, 2021);
  };

  test('is a renaming where its code goes on', () => {
    const names = [
      { name: '东县', from: null, to: 2020 },
      { name: '东区', from: 2021, to: null },
    ];
    expect(eventsOf('900101', division({ code: '900101', names }))).toEqual([
      {
        year: 2021,
        kind: 'RENAMING',
        from: [{ code: '900101', name: '东县' }],
        to: [{ code: '900101', name: '东区' }],
      },
    ]);
  });

  test('is a merger where two became one', () => {
    const [a, b] = ['900101', '900102'].map((code) =>
      division({ code, validTo: 2020, successorCodes: ['900103'] }),
    ) as [District, District];
    const c = division({ code: '900103', validFrom: 2021, predecessorCodes: ['900101', '900102'] });
    expect(eventsOf('900103', a, b, c)).toMatchObject([
      { kind: 'MERGER', from: [{ code: '900101' }, { code: '900102' }], to: [{ code: '900103' }] },
    ]);
    expect(eventsOf('900101', a, b, c)).toMatchObject([
      { kind: 'MERGER', from: [{ code: '900101' }], to: [{ code: '900103' }] },
    ]);
  });

  test('is told even where nothing says what came of it, or where it came from', () => {
    const gone = division({ code: '900101', validTo: 2020 });
    const begun = division({ code: '900102', validFrom: 2021 });
    expect(eventsOf('900101', gone)).toMatchObject([
      { kind: 'ABOLITION', from: [{ code: '900101' }], to: [] },
    ]);
    expect(eventsOf('900102', begun)).toMatchObject([
      { kind: 'ESTABLISHMENT', from: [], to: [{ code: '900102' }] },
    ]);
  });
});
