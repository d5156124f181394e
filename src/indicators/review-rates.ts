import * as caveats from './caveats';
import type { IndicatorFormula } from './indicator-formula';

/** The rates of table 4: how cases ended, and how many there were. */
export const REVIEW_RATES: readonly IndicatorFormula[] = [
  {
    name: 'RECONSIDERATION_CORRECTION_RATE',
    measure: 'PROPORTION',
    label: { zh: '复议纠错率', en: 'Correction rate in reconsideration' },
    definition: {
      zh: '已审结的行政复议案件中，结果纠正的比例。',
      en: 'Of the reconsideration cases closed, the share that ended in correction.',
    },
    numerator: { plus: ['reconsiderationCorrected'] },
    denominator: { plus: ['reconsiderationTotal'], minus: ['reconsiderationPending'] },
    caveats: [caveats.CLOSED_CASES, caveats.LAW_OF_2024, caveats.FEW_CASES],
  },
  {
    name: 'LITIGATION_LOSS_RATE',
    measure: 'PROPORTION',
    label: { zh: '诉讼败诉率', en: 'Loss rate in litigation' },
    definition: {
      zh: '已审结的行政诉讼案件（未经复议直接起诉和复议后起诉）中，结果纠正的比例。',
      en: 'Of the litigation cases closed, direct or after reconsideration, the share that ended in correction.',
    },
    numerator: { plus: ['litigationDirectCorrected', 'litigationAfterReconsiderationCorrected'] },
    denominator: {
      plus: ['litigationDirectTotal', 'litigationAfterReconsiderationTotal'],
      minus: ['litigationDirectPending', 'litigationAfterReconsiderationPending'],
    },
    caveats: [caveats.CLOSED_CASES, caveats.LAW_OF_2024, caveats.FEW_CASES],
  },
  {
    name: 'DISPUTE_RATE',
    measure: 'RATIO',
    label: { zh: '争议率', en: 'Dispute rate' },
    definition: {
      zh: '行政复议和行政诉讼案件数与本年新收申请数之比。',
      en: 'Reconsideration and litigation cases, set against the applications newly received.',
    },
    numerator: {
      plus: ['reconsiderationTotal', 'litigationDirectTotal', 'litigationAfterReconsiderationTotal'],
    },
    denominator: { plus: ['newApplications'] },
    caveats: [
      caveats.CASES_OF_OTHER_YEARS,
      caveats.TRACKS_OVERLAP,
      caveats.LAW_OF_2024,
      caveats.SMALL_NUMBERS,
    ],
  },
];
