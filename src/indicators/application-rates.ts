import type { Bilingual, IndicatorName } from '../domain';
import * as caveats from './caveats';
import { sumOf } from './count-formulas';
import type { IndicatorFormula, Sum } from './indicator-formula';

const DISCLOSED = sumOf('DISCLOSED').plus;
const DENIED = sumOf('DENIED').plus;
const UNAVAILABLE = sumOf('UNAVAILABLE').plus;

const OURS = {
  kind: 'OURS',
  text: { zh: '本项目自拟的指标。', en: 'Devised by this project.' },
} as const;

/** The rates over 总计: how applications were handled. */
const OVER_TOTAL: readonly IndicatorFormula[] = [
  {
    ...overTotal(
      'DISCLOSURE_RATE',
      { zh: '公开率', en: 'Disclosure rate' },
      {
        zh: '予以公开和部分公开的申请所占比例。',
        en: 'The share of applications disclosed in full or in part.',
      },
      { plus: DISCLOSED },
      [caveats.OTHER_BASES_IN_USE],
    ),
    source: {
      kind: 'LITERATURE',
      text: {
        zh: '学界的“同意公开率”（31 个省份，2011 至 2013 年）；上海市普陀区 2022 年公布的统计亦按“公开或部分公开／答复”计算。',
        en: 'The rate of consent to disclosure of a study of 31 provinces, 2011 to 2013; statistics of Putuo in Shanghai, 2022, are computed alike.',
      },
    },
  },
  {
    ...overTotal(
      'FULL_DISCLOSURE_RATE',
      { zh: '全部公开率', en: 'Rate of full disclosure' },
      { zh: '予以公开（全部公开）的申请所占比例。', en: 'The share of applications disclosed in full.' },
      { plus: ['disclosedInFull'] },
    ),
    source: {
      kind: 'LITERATURE',
      text: {
        zh: '英国信息自由统计（2020 年）的“全部公开”比例，该统计以可作实体决定的申请为分母（基数 RESOLVABLE）。',
        en: 'Requests granted in full, of the United Kingdom’s freedom of information statistics (2020), which divide by resolvable requests (basis RESOLVABLE).',
      },
    },
  },
  overTotal(
    'PARTIAL_DISCLOSURE_RATE',
    { zh: '部分公开率', en: 'Rate of partial disclosure' },
    { zh: '区分处理后部分公开的申请所占比例。', en: 'The share of applications disclosed in part.' },
    { plus: ['disclosedInPart'] },
    [caveats.SEVERED],
  ),
  overTotal(
    'DENIAL_RATE',
    { zh: '不予公开率', en: 'Denial rate' },
    {
      zh: '不予公开（第三项第三目八种情形）的申请所占比例。',
      en: 'The share of applications denied, on any of eight grounds.',
    },
    { plus: DENIED },
    [caveats.SEVERED],
  ),
  overTotal(
    'UNAVAILABLE_RATE',
    { zh: '无法提供率', en: 'Rate of unavailable information' },
    {
      zh: '无法提供的申请所占比例。',
      en: 'The share of applications whose information could not be provided.',
    },
    { plus: UNAVAILABLE },
  ),
  overTotal(
    'NOT_HELD_RATE',
    { zh: '不掌握率', en: 'Rate of information not held' },
    {
      zh: '因本机关不掌握相关政府信息而无法提供的申请所占比例。',
      en: 'The share of applications whose information the organ does not hold.',
    },
    { plus: ['unavailableNotHeld'] },
  ),
  overTotal(
    'NOT_PROCESSED_RATE',
    { zh: '不予处理率', en: 'Rate of applications not processed' },
    { zh: '不予处理的申请所占比例。', en: 'The share of applications not processed.' },
    sumOf('NOT_PROCESSED'),
  ),
  overTotal(
    'OTHER_RATE',
    { zh: '其他处理率', en: 'Rate of other handling' },
    { zh: '以其他方式处理的申请所占比例。', en: 'The share of applications handled otherwise.' },
    sumOf('OTHER_HANDLING'),
    [caveats.OTHER_IS_MIXED],
  ),
];

/** The rates over anything else that table 3 prints. */
const OVER_OTHERS: readonly IndicatorFormula[] = [
  {
    name: 'SUBSTANTIVE_DISCLOSURE_RATE',
    measure: 'PROPORTION',
    label: { zh: '实质公开率', en: 'Substantive disclosure rate' },
    definition: {
      zh: '在就是否公开作出决定的申请（予以公开、部分公开、不予公开）中，予以公开和部分公开所占比例。',
      en: 'Of the applications on which disclosure was decided, in full, in part or denied, the share disclosed in full or in part.',
    },
    numerator: { plus: DISCLOSED },
    denominator: { plus: [...DISCLOSED, ...DENIED] },
    source: OURS,
    caveats: [caveats.SEVERED, caveats.SMALL_NUMBERS],
  },
  {
    name: 'FACTUAL_REFUSAL_SHARE',
    measure: 'PROPORTION',
    label: { zh: '事实性理由占比', en: 'Share of factual refusals' },
    definition: {
      zh: '在不予公开和无法提供的申请中，以“无法提供”这类事实操作性理由答复所占比例。',
      en: 'Of the applications denied or unavailable, the share refused for reasons of fact: the information could not be provided.',
    },
    numerator: { plus: UNAVAILABLE },
    denominator: { plus: [...DENIED, ...UNAVAILABLE] },
    source: {
      kind: 'LITERATURE',
      text: {
        zh: '《法学》2011 年第 10 期对 88 个机关 245 份年度报告的研究，区分法定不公开理由与“事实操作性理由”。',
        en: 'A study of 245 reports of 88 organs in the journal Faxue (Law Science), 2011 no. 10, which tells statutory grounds from reasons of fact.',
      },
    },
    caveats: [caveats.SEVERED, caveats.SMALL_NUMBERS],
  },
  {
    ...overTotal(
      'OTHER_REMAINDER_SHARE',
      { zh: '“其他”兜底项占比', en: 'Share of the remainder “other”' },
      {
        zh: '其他处理中“其他”一项（第三项第六目第 3 种情形）的申请所占比例。',
        en: 'The share of applications put into the remainder of other handling.',
      },
      { plus: ['otherRemainder'] },
      [caveats.OTHER_IS_MIXED],
    ),
    source: OURS,
  },
  {
    name: 'BACKLOG_RATE',
    measure: 'PROPORTION',
    label: { zh: '结转率', en: 'Backlog rate' },
    definition: {
      zh: '本年新收和上年结转的申请中，结转下年度继续办理的比例。',
      en: 'Of the applications received, newly or carried over, the share carried over to the next year.',
    },
    numerator: { plus: ['carriedOut'] },
    denominator: { plus: ['newApplications', 'carriedIn'] },
    caveats: [caveats.SMALL_NUMBERS],
  },
  {
    name: 'NATURAL_PERSON_SHARE',
    measure: 'PROPORTION',
    label: { zh: '自然人申请占比', en: 'Share of natural persons' },
    definition: {
      zh: '本年新收的申请中，申请人为自然人的比例。',
      en: 'Of the applications newly received, the share made by natural persons.',
    },
    numerator: { plus: ['newApplicationsNaturalPerson'] },
    denominator: { plus: ['newApplications'] },
    caveats: [caveats.SMALL_NUMBERS],
  },
];

export const APPLICATION_RATES: readonly IndicatorFormula[] = [...OVER_TOTAL, ...OVER_OTHERS];

function overTotal(
  name: IndicatorName,
  label: Bilingual,
  definition: Bilingual,
  numerator: Sum,
  cautions: readonly Bilingual[] = [],
): IndicatorFormula {
  return {
    name,
    measure: 'PROPORTION',
    label,
    definition,
    numerator,
    denominator: { plus: ['outcomeTotal'] },
    caveats: [...cautions, caveats.SMALL_NUMBERS],
  };
}
