import { computeOf } from './compute-of';

describe('the basis', () => {
  // The sums that 淮安市 printed for 2024, told of a fictional district: 3153 received, 103 carried out.
  const HUAIAN = {
    cells: {
      '1': { total: '3000' },
      '2': { total: '153' },
      '3.1': { total: '1700' },
      '3.2': { total: '116' },
      '3.7': { total: '3050' },
      '4': { total: '103' },
      ADMINISTRATIVE_RECONSIDERATION: {
        upheld: '72',
        corrected: '64',
        otherResult: '178',
        pending: '37',
        total: '351',
      },
      LITIGATION_DIRECT: { upheld: '25', corrected: '5', otherResult: '9', pending: '7', total: '46' },
      LITIGATION_AFTER_RECONSIDERATION: {
        upheld: '0',
        corrected: '0',
        otherResult: '0',
        pending: '0',
        total: '0',
      },
    },
  };

  test.each([
    ['HANDLED', 3050, '59.5'],
    ['RECEIVED', 3153, '57.6'],
  ] as const)('%s divides by %i', (basis, denominator, percent) => {
    const value = computeOf('DISCLOSURE_RATE', HUAIAN, basis);
    expect(value).toMatchObject({ basis, numerator: 1816, denominator });
    expect((100 * value.value!).toFixed(1)).toBe(percent);
  });

  test('RESOLVABLE divides by what was disclosed, denied or not processed', () => {
    // Disclosed 7 + 2, denied 2, not processed 1.
    const value = computeOf('DENIAL_RATE', {}, 'RESOLVABLE');
    expect(value).toMatchObject({ basis: 'RESOLVABLE', numerator: 2, denominator: 12, value: 1 / 6 });
    expect(value.explanation.zh).toContain('= 2 ÷ 12 = 16.67%');
  });

  test('is HANDLED of a rate over 总计 where none is asked for', () => {
    expect(computeOf('DENIAL_RATE')).toMatchObject({ basis: 'HANDLED', numerator: 2, denominator: 16 });
  });

  test.each(['UNAVAILABLE_RATE', 'NOT_HELD_RATE', 'OTHER_RATE', 'OTHER_REMAINDER_SHARE'] as const)(
    'RESOLVABLE holds no application that %s counts',
    (name) => {
      expect(computeOf(name, {}, 'RESOLVABLE')).toMatchObject({
        basis: 'RESOLVABLE',
        value: null,
        numerator: null,
        missing: 'BASIS_NOT_APPLICABLE',
        explanation: {
          zh: '分子不是“予以公开、部分公开、不予公开与不予处理之和”的一部分，不能以其为基数。',
          en: 'The numerator is no part of the applications disclosed, denied or not processed: the rate cannot be put on that basis.',
        },
        cells: [],
      });
      expect(computeOf(name, {}, 'RECEIVED')).toMatchObject({
        basis: 'RECEIVED',
        denominator: 18,
        missing: null,
      });
    },
  );

  test.each([
    'SUBSTANTIVE_DISCLOSURE_RATE',
    'BACKLOG_RATE',
    'DISPUTE_RATE',
    'COUNT_DENIED',
    'AMOUNT_FEES',
  ] as const)('asked of %s is not heeded: it has its own denominator or none', (name) => {
    expect(computeOf(name, {}, 'RECEIVED')).toEqual(computeOf(name));
    expect(computeOf(name, {}, 'RECEIVED').basis).toBeNull();
  });

  test('differs from the convention that divides by all cases: 复议纠错率 of 淮安市 2024 is 64 of 314, not of 351', () => {
    const correction = computeOf('RECONSIDERATION_CORRECTION_RATE', HUAIAN);
    expect(correction).toMatchObject({ numerator: 64, denominator: 314 });
    expect((100 * correction.value!).toFixed(1)).toBe('20.4');
    expect(computeOf('LITIGATION_LOSS_RATE', HUAIAN)).toMatchObject({ numerator: 5, denominator: 39 });
  });
});

describe('a rate', () => {
  test('has an interval as a proportion, none as a ratio', () => {
    expect(computeOf('DENIAL_RATE').interval).toEqual({
      low: expect.closeTo(0.0349, 3) as number,
      high: expect.closeTo(0.3602, 3) as number,
    });
    expect(computeOf('DISPUTE_RATE')).toMatchObject({ numerator: 8, denominator: 15, interval: null });
  });

  test.each([
    ['29', false],
    ['30', true],
  ])('over %s is reliable: %p', (total, reliable) => {
    expect(computeOf('DENIAL_RATE', { cells: { '3.7': { total } } }).reliable).toBe(reliable);
    expect(computeOf('DISPUTE_RATE', { cells: { '1': { total } } }).reliable).toBe(reliable);
  });

  test('whose part is greater than its whole is served as printed, without an interval and not as reliable', () => {
    const value = computeOf('DISCLOSURE_RATE', { cells: { '3.1': { total: '70' }, '3.7': { total: '36' } } });
    expect(value).toMatchObject({
      value: 2,
      numerator: 72,
      denominator: 36,
      interval: null,
      reliable: false,
    });
    expect(value.missing).toBeNull();
  });

  test('over nothing has no value, and says so with its figures', () => {
    const zeros = { corrected: '0', pending: '0', total: '0' };
    const value = computeOf('RECONSIDERATION_CORRECTION_RATE', {
      cells: { ADMINISTRATIVE_RECONSIDERATION: zeros },
    });
    expect(value).toMatchObject({
      value: null,
      numerator: 0,
      denominator: 0,
      interval: null,
      reliable: false,
      missing: 'DENOMINATOR_ZERO',
    });
    expect(value.explanation).toEqual({
      zh: '行政复议结果纠正 0 ÷ (行政复议总计 0 − 行政复议尚未审结 0) = 0 ÷ 0：分母不大于零，无法计算。',
      en: 'Administrative reconsideration, corrected 0 ÷ (Administrative reconsideration, total 0 − Administrative reconsideration, pending 0) = 0 ÷ 0: The denominator is not above zero.',
    });
  });

  test('over less than nothing has none either: more cases pending than there are', () => {
    const value = computeOf('RECONSIDERATION_CORRECTION_RATE', {
      cells: { ADMINISTRATIVE_RECONSIDERATION: { pending: '6' } },
    });
    expect(value).toMatchObject({ value: null, denominator: -1, missing: 'DENOMINATOR_NEGATIVE' });
  });

  test('is assumed where one of its totals was derived', () => {
    expect(computeOf('DISCLOSURE_RATE', { cells: { '3.1': { total: '' } } })).toMatchObject({
      value: 9 / 16,
      assumed: true,
    });
    expect(computeOf('DENIAL_RATE', { cells: { '3.1': { total: '' } } }).assumed).toBe(false);
  });

  test('names every figure that it lacks, of numerator and denominator', () => {
    const cells = { '1': { naturalPerson: '/', total: '' } };
    expect(computeOf('NATURAL_PERSON_SHARE', { cells })).toMatchObject({
      value: null,
      missing: 'NOT_STATED',
      explanation: {
        zh: '报告没有填写“本年新收政府信息公开申请数量自然人”、“本年新收政府信息公开申请数量”，也无法由其他数字可靠得出。',
      },
    });
  });

  test('of a row that the edition lacks is refused in the words of the crosswalk', () => {
    expect(computeOf('OTHER_REMAINDER_SHARE', { form: 'FORM_2019' })).toMatchObject({
      basis: 'HANDLED',
      missing: 'NOT_ON_THIS_FORM',
      explanation: { zh: '该报告所用格式没有这一项。2019 年格式的“其他处理”不分项，无法拆分。' },
    });
    expect(computeOf('AMOUNT_FEES', { form: 'FORM_2019' })).toMatchObject({ missing: 'NOT_ON_THIS_FORM' });
    expect(computeOf('OTHER_RATE', { form: 'FORM_2019' })).toMatchObject({ numerator: 1, denominator: 16 });
  });

  test('without a report says that first, but for a basis that no report could give it', () => {
    expect(computeOf('UNAVAILABLE_RATE', null)).toMatchObject({ basis: 'HANDLED', missing: 'NO_REPORT' });
    expect(computeOf('UNAVAILABLE_RATE', null, 'RESOLVABLE').missing).toBe('BASIS_NOT_APPLICABLE');
  });
});

describe('fees', () => {
  test.each([
    ['0.10', 0.1],
    ['9007199254740993.25', 2 ** 53 + 2],
  ])('of %s are exact in amount', (feeAmount, value) => {
    const fees = computeOf('AMOUNT_FEES', { cells: { ADMINISTRATIVE_FEE: { feeAmount } } });
    expect(fees).toMatchObject({ value, amount: feeAmount, numerator: null, reliable: true });
  });
});
