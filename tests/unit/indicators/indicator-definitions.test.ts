import { INDICATOR_NAMES, type IndicatorName } from '../../../src/domain';
import { computeIndicator, INDICATOR_DEFINITIONS, resolveInputs, tablesOf } from '../../../src/indicators';
import { buildReport } from '../validation/build-report';

describe('the definitions', () => {
  test('define every indicator by name, in order', () => {
    expect(INDICATOR_DEFINITIONS.map((definition) => definition.name)).toEqual(INDICATOR_NAMES);
  });

  test.each(['zh', 'en'] as const)('have labels that tell them apart (%s)', (language) => {
    const labels = INDICATOR_DEFINITIONS.map((definition) => definition.label[language]);
    expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
  });

  test('name the group with the row where the form does', () => {
    const labelOf = (name: IndicatorName): string | undefined =>
      INDICATOR_DEFINITIONS.find((definition) => definition.name === name)?.label.zh;
    expect(labelOf('COUNT_DENIED_STATE_SECRET')).toBe('不予公开：属于国家秘密');
    expect(labelOf('COUNT_DISCLOSED_IN_FULL')).toBe('予以公开');
  });

  test('say what is added, and on which form', () => {
    const of = (name: IndicatorName): unknown => {
      const definition = INDICATOR_DEFINITIONS.find((each) => each.name === name);
      return definition && [definition.definition.zh, definition.definition.en, definition.forms];
    };
    expect(of('COUNT_INTAKE')).toEqual([
      '本年新收政府信息公开申请数量 + 上年结转政府信息公开申请数量',
      'Applications newly received + Applications carried over from the previous year',
      ['FORM_2019', 'FORM_2021'],
    ]);
    expect(of('COUNT_OTHER_UNDIVIDED')).toEqual([
      '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 + 申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 + 其他（2021 年格式）；其他处理（2019 年格式）',
      'Closed: supplementation overdue + Closed: processing fee unpaid + Other (form of 2021); Other handling, undivided (form of 2019)',
      ['FORM_2019', 'FORM_2021'],
    ]);
    expect(of('COUNT_NORMATIVE_DOCUMENTS_IN_FORCE')).toEqual([
      '行政规范性文件现行有效件数（2021 年格式）',
      'Administrative normative documents, in force (form of 2021)',
      ['FORM_2021'],
    ]);
    expect(of('COUNT_LITIGATIONS')).toEqual([
      '未经复议直接起诉总计 + 复议后起诉总计',
      'Litigation without prior reconsideration, total + Litigation after reconsideration, total',
      ['FORM_2019', 'FORM_2021'],
    ]);
  });

  test.each(INDICATOR_NAMES)('%s is computed from the tables it names and no other', (name) => {
    for (const form of ['FORM_2019', 'FORM_2021'] as const) {
      const report = buildReport({ form });
      const tables = tablesOf(name);
      const needed = {
        form,
        disclosureCategories: tables.includes('TABLE_2') ? report.disclosureCategories : [],
        applicationOutcomes: tables.includes('TABLE_3') ? report.applicationOutcomes : [],
        reviewCases: tables.includes('TABLE_4') ? report.reviewCases : [],
      };
      expect(tables.length).toBeGreaterThan(0);
      expect(computeIndicator(name, null, resolveInputs(needed))).toEqual(
        computeIndicator(name, null, resolveInputs(report)),
      );
    }
  });
});

describe('a definition', () => {
  const definitionOf = (name: IndicatorName) => INDICATOR_DEFINITIONS.find((each) => each.name === name)!;

  test('shows the formula that is computed, of each edition', () => {
    expect(definitionOf('BACKLOG_RATE').formulas.map(({ form, text }) => [form, text])).toEqual([
      ['FORM_2021', 'carriedOut / (newApplications + carriedIn)'],
      ['FORM_2019', 'carriedOut / (newApplications + carriedIn)'],
    ]);
    expect(definitionOf('OTHER_RATE').formulas.map(({ text }) => text)).toEqual([
      '(otherSupplementOverdue + otherFeeUnpaid + otherRemainder) / outcomeTotal',
      'otherUndivided / outcomeTotal',
    ]);
    expect(definitionOf('RECONSIDERATION_CORRECTION_RATE').formulas[0]?.text).toBe(
      'reconsiderationCorrected / (reconsiderationTotal - reconsiderationPending)',
    );
    expect(definitionOf('COUNT_LITIGATIONS').formulas[0]?.text).toBe(
      'litigationDirectTotal + litigationAfterReconsiderationTotal',
    );
  });

  test('names numerator and denominator in the form’s words', () => {
    expect(definitionOf('DISCLOSURE_RATE')).toMatchObject({
      measure: 'PROPORTION',
      numerator: { zh: '予以公开 + 部分公开', en: 'Disclosed in full + Disclosed in part' },
      denominator: { zh: '总计', en: 'Total handled' },
    });
    expect(definitionOf('COUNT_DENIED').denominator).toBeNull();
  });

  test.each<[IndicatorName, readonly string[]]>([
    ['DISCLOSURE_RATE', ['HANDLED', 'RECEIVED', 'RESOLVABLE']],
    ['NOT_PROCESSED_RATE', ['HANDLED', 'RECEIVED', 'RESOLVABLE']],
    ['UNAVAILABLE_RATE', ['HANDLED', 'RECEIVED']],
    ['OTHER_REMAINDER_SHARE', ['HANDLED', 'RECEIVED']],
    ['FACTUAL_REFUSAL_SHARE', []],
    ['BACKLOG_RATE', []],
    ['COUNT_OUTCOME_TOTAL', []],
  ])('%s can be put on %p', (name, bases) => {
    expect(definitionOf(name).bases).toEqual(bases);
  });

  test('says which edition has it', () => {
    expect(definitionOf('AMOUNT_FEES').forms).toEqual(['FORM_2021']);
    expect(definitionOf('OTHER_REMAINDER_SHARE').forms).toEqual(['FORM_2021']);
    expect(definitionOf('DISPUTE_RATE').forms).toEqual(['FORM_2019', 'FORM_2021']);
  });

  test('says where it comes from: two are our own', () => {
    const ours = INDICATOR_DEFINITIONS.filter(({ source }) => source.kind === 'OURS').map(({ name }) => name);
    expect(ours).toEqual(['SUBSTANTIVE_DISCLOSURE_RATE', 'OTHER_REMAINDER_SHARE']);
    expect(definitionOf('AMOUNT_FEES').source.text.zh).toBe('国办公开办函〔2021〕30号所附格式第二部分表格');
    expect(definitionOf('DISPUTE_RATE').source.text.en).toBe(
      'Form annexed to 国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号: table 3, table 4',
    );
  });

  test('has a caveat in both languages wherever it is a rate', () => {
    for (const { measure, caveats, name } of INDICATOR_DEFINITIONS) {
      expect([name, caveats.length > 0 || measure === 'COUNT']).toEqual([name, true]);
      for (const { zh, en } of caveats) {
        expect(zh).toMatch(/^.*\p{Script=Han}.*。$/u);
        expect(en).toMatch(/^.*[A-Za-z]{4}.*\.$/u);
      }
    }
  });
});
