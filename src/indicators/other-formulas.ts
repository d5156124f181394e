import type { CategoryKind, ReviewKind } from '../domain';
import type { IndicatorFormula, IndicatorInput } from './indicator-formula';

/** The counts of table 4, whose layout both editions share. */
export const REVIEW_FORMULAS: readonly IndicatorFormula[] = [
  {
    name: 'COUNT_RECONSIDERATIONS',
    measure: 'COUNT',
    label: { zh: '行政复议案件', en: 'Administrative reconsideration cases' },
    inputs: onBothForms(track('ADMINISTRATIVE_RECONSIDERATION')),
  },
  {
    name: 'COUNT_LITIGATIONS',
    measure: 'COUNT',
    label: { zh: '行政诉讼案件', en: 'Administrative litigation cases' },
    inputs: onBothForms(track('LITIGATION_DIRECT'), track('LITIGATION_AFTER_RECONSIDERATION')),
  },
];

/** The counts of table 2. Of its figures only the number of decisions means the same on both editions. */
export const DISCLOSURE_FORMULAS: readonly IndicatorFormula[] = [
  {
    name: 'COUNT_LICENSES',
    measure: 'COUNT',
    label: { zh: '行政许可决定', en: 'Administrative licensing decisions' },
    inputs: onBothForms(decisions('ADMINISTRATIVE_LICENSING')),
  },
  {
    name: 'COUNT_PENALTIES',
    measure: 'COUNT',
    label: { zh: '行政处罚决定', en: 'Administrative penalty decisions' },
    inputs: onBothForms(decisions('ADMINISTRATIVE_PENALTY')),
  },
  {
    name: 'COUNT_COMPULSIONS',
    measure: 'COUNT',
    label: { zh: '行政强制决定', en: 'Administrative compulsion decisions' },
    inputs: onBothForms(decisions('ADMINISTRATIVE_COMPULSION')),
  },
  {
    name: 'COUNT_NORMATIVE_DOCUMENTS_IN_FORCE',
    measure: 'COUNT',
    label: { zh: '现行有效行政规范性文件', en: 'Administrative normative documents in force' },
    inputs: {
      FORM_2021: [{ table: 'TABLE_2', row: 'ADMINISTRATIVE_NORMATIVE_DOCUMENT', field: 'inForce' }],
    },
  },
];

function track(row: ReviewKind): IndicatorInput {
  return { table: 'TABLE_4', row, field: 'total' };
}

function decisions(row: CategoryKind): IndicatorInput {
  return { table: 'TABLE_2', row, field: 'decisions' };
}

function onBothForms(...inputs: readonly IndicatorInput[]): IndicatorFormula['inputs'] {
  return { FORM_2019: inputs, FORM_2021: inputs };
}
