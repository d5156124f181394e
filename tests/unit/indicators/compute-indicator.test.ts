import { computeOf } from './compute-of';

const NOTHING = {
  naturalPerson: '',
  commercialEnterprise: '',
  researchInstitution: '',
  publicWelfareOrganization: '',
  legalServiceOrganization: '',
  otherOrganization: '',
  total: '',
};

describe('a count', () => {
  test.each([
    ['COUNT_NEW_APPLICATIONS', 15, 15],
    ['COUNT_CARRIED_IN', 3, 3],
    ['COUNT_DISCLOSED_IN_FULL', 7, 7],
    ['COUNT_DENIED_THIRD_PARTY_RIGHTS', 2, 2],
    ['COUNT_OTHER_UNDIVIDED', 1, 1],
    ['COUNT_OTHER_REMAINDER', null, 1],
    ['COUNT_OUTCOME_TOTAL', 16, 16],
    ['COUNT_CARRIED_OUT', 2, 2],
    ['COUNT_INTAKE', 18, 18],
    ['COUNT_DISCLOSED', 9, 9],
    ['COUNT_DENIED', 2, 2],
    ['COUNT_UNAVAILABLE', 3, 3],
    ['COUNT_NOT_PROCESSED', 1, 1],
    ['COUNT_OTHER_HANDLING', 1, 1],
    ['COUNT_CARRY', 2, 2],
    ['COUNT_RECONSIDERATIONS', 5, 5],
    ['COUNT_LITIGATIONS', 3, 3],
    ['COUNT_LICENSES', 400, 500],
    ['COUNT_PENALTIES', 400, 60],
    ['COUNT_COMPULSIONS', 400, 7],
    ['COUNT_NORMATIVE_DOCUMENTS_IN_FORCE', null, 40],
  ] as const)('%s is %p on the 2019 form and %p on that of 2021', (name, on2019, on2021) => {
    for (const [form, value] of [
      ['FORM_2019', on2019],
      ['FORM_2021', on2021],
    ] as const) {
      const missing = value === null ? 'NOT_ON_THIS_FORM' : null;
      expect(computeOf(name, { form })).toMatchObject({ name, value, assumed: false, missing });
    }
  });

  test('rests on the printed totals of its rows, and shows the sum', () => {
    expect(computeOf('COUNT_DISCLOSED')).toEqual({
      name: 'COUNT_DISCLOSED',
      basis: null,
      value: 9,
      amount: null,
      numerator: null,
      denominator: null,
      interval: null,
      reliable: true,
      assumed: false,
      missing: null,
      explanation: { zh: '予以公开 7 + 部分公开 2 = 9', en: 'Disclosed in full 7 + Disclosed in part 2 = 9' },
      cells: [
        { row: '3.1', field: 'total' },
        { row: '3.2', field: 'total' },
      ],
    });
  });

  test('is a printed total as printed, even where its row does not add up', () => {
    expect(computeOf('COUNT_DISCLOSED_IN_FULL', { cells: { '3.1': { total: '70' } } })).toMatchObject({
      value: 70,
      assumed: false,
    });
  });

  test('of one figure is explained by that figure', () => {
    expect(computeOf('COUNT_LICENSES').explanation).toEqual({
      zh: '行政许可本年处理决定数量 500',
      en: 'Administrative licensing, decisions made this year 500',
    });
  });
});

describe('a blank total', () => {
  test('of an outcome is the sum of its stated types where the outcomes then add up to 总计', () => {
    const value = computeOf('COUNT_DISCLOSED_IN_FULL', {
      cells: { '3.1': { total: '', otherOrganization: '' } },
    });
    expect(value).toMatchObject({ value: 7, assumed: true, missing: null });
    expect(value.cells).toEqual([
      { row: '3.1', field: 'naturalPerson' },
      { row: '3.1', field: 'commercialEnterprise' },
      { row: '3.1', field: 'researchInstitution' },
      { row: '3.1', field: 'publicWelfareOrganization' },
      { row: '3.1', field: 'legalServiceOrganization' },
      { row: '3.1', field: 'otherOrganization' },
    ]);
    expect(value.explanation.zh).toBe('予以公开 7（总计未填，由各类申请人相加）');
  });

  test('makes a group assumed', () => {
    const changes = { form: 'FORM_2019', cells: { '3.3.1': NOTHING, '3.3.4': { total: '' } } } as const;
    expect(computeOf('COUNT_DENIED', changes)).toMatchObject({ value: 2, assumed: true });
  });

  test('is not derived where the outcomes then miss the printed 总计', () => {
    const changes = { cells: { '3.1': { total: '' }, '3.4.1': { total: '30' } } };
    expect(computeOf('COUNT_DISCLOSED_IN_FULL', changes)).toMatchObject({
      value: null,
      assumed: false,
      missing: 'NOT_STATED',
      cells: [{ row: '3.1', field: 'total' }],
    });
  });

  test('is not derived where a type is blank that holds some of the applications', () => {
    const changes = { cells: { '3.1': { total: '', commercialEnterprise: '' } } };
    expect(computeOf('COUNT_DISCLOSED_IN_FULL', changes)).toMatchObject({
      value: null,
      missing: 'NOT_STATED',
    });
  });

  test('is not derived where an outcome has no row', () => {
    const changes = { cells: { '3.1': { total: '' } }, withoutRows: ['3.3.1'] };
    expect(computeOf('COUNT_DISCLOSED_IN_FULL', changes)).toMatchObject({
      value: null,
      missing: 'NOT_STATED',
    });
  });

  test('is not derived where 总计 itself is blank', () => {
    const changes = { cells: { '3.1': { total: '' }, '3.7': { total: '' } } };
    expect(computeOf('COUNT_DISCLOSED_IN_FULL', changes)).toMatchObject({
      value: null,
      missing: 'NOT_STATED',
    });
    expect(computeOf('COUNT_OUTCOME_TOTAL', changes)).toMatchObject({ value: null, missing: 'NOT_STATED' });
  });

  test('of applications received is derived where received then equals handled', () => {
    const changes = { cells: { '1': { total: '' } } };
    expect(computeOf('COUNT_NEW_APPLICATIONS', changes)).toMatchObject({ value: 15, assumed: true });
    expect(computeOf('COUNT_INTAKE', changes)).toMatchObject({ value: 18, assumed: true });
  });

  test('of applications received is not derived where received then differs from handled', () => {
    const changes = { cells: { '1': { total: '', naturalPerson: '9' } } };
    expect(computeOf('COUNT_NEW_APPLICATIONS', changes)).toMatchObject({
      value: null,
      missing: 'NOT_STATED',
    });
  });

  test('of a row left wholly blank is zero where the other rows prove it', () => {
    const changes = { cells: { '1': { total: '18', naturalPerson: '13' }, '2': NOTHING } };
    expect(computeOf('COUNT_CARRIED_IN', changes)).toMatchObject({ value: 0, assumed: true, missing: null });
  });

  test('of rows left wholly blank on both sides is not zero: both may hide the same figure', () => {
    const changes = { cells: { '1': { total: '16' }, '2': NOTHING, '4': NOTHING } };
    expect(computeOf('COUNT_CARRIED_IN', changes)).toMatchObject({ value: null, missing: 'NOT_STATED' });
    expect(computeOf('COUNT_CARRIED_OUT', changes)).toMatchObject({ value: null, missing: 'NOT_STATED' });
  });

  test('of tables 2 and 4 is not derived', () => {
    const cells = { LITIGATION_DIRECT: { total: '' }, ADMINISTRATIVE_PENALTY: { decisions: '/' } };
    expect(computeOf('COUNT_LITIGATIONS', { cells })).toMatchObject({ value: null, missing: 'NOT_STATED' });
    expect(computeOf('COUNT_PENALTIES', { cells })).toMatchObject({
      value: null,
      missing: 'NOT_STATED',
      explanation: {
        zh: '报告没有填写“行政处罚本年处理决定数量”，也无法由其他数字可靠得出。',
        en: 'The report does not state “Administrative penalties, decisions made this year”, and no other figures confirm it.',
      },
    });
  });
});

describe('an indicator without a value says why', () => {
  test('no report', () => {
    expect(computeOf('COUNT_DENIED', null)).toMatchObject({
      value: null,
      missing: 'NO_REPORT',
      explanation: { zh: '没有该年度的报告。', en: 'There is no report of that year.' },
    });
  });

  test('not on this form, in the words of the crosswalk', () => {
    expect(computeOf('COUNT_OTHER_REMAINDER', { form: 'FORM_2019' }).explanation).toEqual({
      zh: '该报告所用格式没有这一项。2019 年格式的“其他处理”不分项，无法拆分。',
      en: 'The form of this report does not have it. The form of 2019 does not divide “other handling”, and a sum cannot be taken apart.',
    });
  });

  test('a row missing, before figures not stated', () => {
    const changes = { withoutRows: ['3.4.2'], cells: { '3.4.1': { total: '' } } };
    expect(computeOf('COUNT_UNAVAILABLE', changes)).toMatchObject({
      value: null,
      missing: 'ROW_MISSING',
      explanation: { zh: '报告中没有“没有现成信息需要另行制作”。' },
    });
  });
});
