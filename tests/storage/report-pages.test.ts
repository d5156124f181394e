import type { ReportFilter, ReportOrder, ReportRepository, SortKey, Storage } from '../../src/storage';
import { DATABASES } from '../support/databases';
import { buildReportToSave } from '../support/report-builder';
import { TemporaryStorages } from './support/temporary-storage';

describe.each(DATABASES)('pages of reports (%s)', (database) => {
  const storages = new TemporaryStorages(database);
  let storage: Storage;
  let reports: ReportRepository;
  afterAll(() => storages.remove());

  beforeAll(async () => {
    storage = await storages.openWith(['990101', '990102', '990201', '980101']);
    reports = storage.reports;
    for (const [districtCode, year, importedAt] of [
      ['990101', 2021, '2024-01-03T00:00:00.000Z'],
      ['990101', 2022, '2024-01-01T00:00:00.000Z'],
      ['990102', 2022, '2024-01-01T00:00:00.000Z'],
      ['990201', 2022, '2024-01-02T00:00:00.000Z'],
      ['980101', 2020, '2024-01-02T00:00:00.000Z'],
      [null, 2022, '2024-01-01T00:00:00.000Z'],
    ] as const) {
      await reports.save(buildReportToSave({ districtCode, year, importedAt }));
    }
    await reports.save(
      buildReportToSave({
        districtCode: '990101',
        year: 2022,
        agency: { id: '990101.0a1b2c3d', kind: 'DEPARTMENT' },
        form: 'FORM_2019',
        status: 'NEEDS_REVIEW',
        importedAt: '2024-01-04T00:00:00.000Z',
      }),
    );
  });

  async function walk(order: ReportOrder, first: number, filter: ReportFilter = {}): Promise<string[]> {
    const ids: string[] = [];
    let after: SortKey | undefined;
    for (;;) {
      const page = await reports.page(filter, order, { first, after });
      ids.push(...page.items.map(({ item }) => item.id));
      if (!page.hasNextPage || ids.length > 100) return ids;
      after = page.items.at(-1)?.key;
    }
  }

  const BY_YEAR = [
    '980101-2020',
    '990101-2021',
    '990101-2022',
    '990101.0a1b2c3d-2022',
    '990102-2022',
    '990201-2022',
    'bm99000001-2022',
  ];
  const BY_DISTRICT = [
    '980101-2020',
    '990101-2021',
    '990101-2022',
    '990101.0a1b2c3d-2022',
    '990102-2022',
    '990201-2022',
    'bm99000001-2022',
  ];
  const BY_IMPORT = [
    '990101-2022',
    '990102-2022',
    'bm99000001-2022',
    '980101-2020',
    '990201-2022',
    '990101-2021',
    '990101.0a1b2c3d-2022',
  ];

  it.each([
    ['YEAR', BY_YEAR],
    ['DISTRICT', BY_DISTRICT],
    ['IMPORTED_AT', BY_IMPORT],
  ] as const)(
    'go through %s forward and backward, ties and the missing district included',
    async (field, ids) => {
      for (const first of [1, 2, 3, 100]) {
        expect(await walk({ field, direction: 'ASC' }, first)).toEqual(ids);
        expect(await walk({ field, direction: 'DESC' }, first)).toEqual([...ids].reverse());
      }
    },
  );

  it.each<[string, ReportFilter, string[]]>([
    ['ids', { ids: ['990102-2022', 'unknown'] }, ['990102-2022']],
    ['districts', { districtCodes: ['990102', '980101'] }, ['980101-2020', '990102-2022']],
    ['agencies', { agencyIds: ['990101.0a1b2c3d'] }, ['990101.0a1b2c3d-2022']],
    [
      'a prefecture',
      { within: '990100', years: [2022] },
      ['990101-2022', '990101.0a1b2c3d-2022', '990102-2022'],
    ],
    ['a county', { within: '990201' }, ['990201-2022']],
    ['a level', { level: 'COUNTY', within: '990200' }, ['990201-2022']],
    ['a level that none is of', { level: 'PROVINCE' }, []],
    ['years', { years: [2020, 2021] }, ['980101-2020', '990101-2021']],
    ['a form', { forms: ['FORM_2019'] }, ['990101.0a1b2c3d-2022']],
    ['a status', { statuses: ['NEEDS_REVIEW'] }, ['990101.0a1b2c3d-2022']],
    ['no fictional district', { fictional: false }, ['bm99000001-2022']],
    ['nothing that is', { districtCodes: [] }, []],
    ['retracted ones', { statuses: ['RETRACTED'] }, []],
  ])('are filtered by %s, and counted alike', async (_what, filter, ids) => {
    expect(await walk({ field: 'DISTRICT', direction: 'ASC' }, 2, filter)).toEqual(ids);
    expect(await reports.count(filter)).toBe(ids.length);
  });

  it('refuse the sort key of a list sorted otherwise', async () => {
    const order = { field: 'YEAR', direction: 'ASC' } as const;
    await expect(reports.page({}, order, { first: 1, after: ['990101-2021'] })).rejects.toThrow(RangeError);
  });

  it('read no row for none, and none for fewer', async () => {
    const order = { field: 'YEAR', direction: 'ASC' } as const;
    expect(await reports.page({}, order, { first: 0 })).toEqual({ items: [], hasNextPage: true });
    expect(await reports.page({}, order, { first: -1 })).toEqual({ items: [], hasNextPage: true });
  });
});

describe.each(DATABASES)('reports by district and agency (%s)', (database) => {
  const storages = new TemporaryStorages(database);
  afterAll(() => storages.remove());

  it('are a government’s own, by pair or by year', async () => {
    const { reports } = await storages.openWith(['990101', '990102']);
    for (const year of [2023, 2021, 2022]) await reports.save(buildReportToSave({ year }));
    const department = { id: '990101.0a1b2c3d', kind: 'DEPARTMENT' } as const;
    await reports.save(buildReportToSave({ year: 2022, agency: department }));

    const pairs = [2021, 2022, 2030].map((year) => ({ districtCode: '990101', year }));
    expect([...(await reports.ofGovernments(pairs)).keys()].sort()).toEqual(['990101-2021', '990101-2022']);
    const allYears = await reports.ofGovernmentsAllYears(['990102', '990101', '990101.0a1b2c3d']);
    expect([...allYears].map(([code, own]) => [code, own.map((each) => each.year)])).toEqual([
      ['990101', [2021, 2022, 2023]],
    ]);
    const ofAgencies = await reports.ofAgencies(['990101.0a1b2c3d', '990101']);
    expect([...ofAgencies].map(([id, own]) => [id, own.map((each) => each.id)])).toEqual([
      ['990101', ['990101-2021', '990101-2022', '990101-2023']],
      ['990101.0a1b2c3d', ['990101.0a1b2c3d-2022']],
    ]);
  });
});
