import { reviewFindings } from './review-claims';
import type { Rule } from './rule';

/** The litigations that the narrative tells are those of the table, both tracks unless it names one. */
export const litigationsAsTabled: Rule = {
  id: 'N-LIT',
  slug: 'litigations-as-tabled',
  severity: 'WARNING',
  name: { zh: '正文：行政诉讼', en: 'Litigations, by the narrative' },
  formula: '正文“行政诉讼”件数及各类结果 = 第四部分表格未经复议直接起诉与复议后起诉各项之和',
  description: {
    zh: '正文所称行政诉讼案件数及各类结果应与第四部分表格一致；没有区分的，与两类诉讼之和相比。',
    en: 'The number of litigation cases and of each result that the narrative tells are those of table 4: of both tracks together, unless it names one.',
  },
  reference: '国办公开办函〔2019〕60号、国办公开办函〔2021〕30号所附格式，第四部分表格',
  verdicts: ['PASS', 'FAIL', 'NOT_ASSESSABLE'],
  check: (report) =>
    reviewFindings(
      report,
      'LITIGATION',
      { zh: '行政诉讼', en: 'litigations' },
      ({ statement: { subject } }) => {
        if (/未经复议|直接起诉/u.test(subject)) return ['LITIGATION_DIRECT'];
        if (/复议后/u.test(subject)) return ['LITIGATION_AFTER_RECONSIDERATION'];
        return ['LITIGATION_DIRECT', 'LITIGATION_AFTER_RECONSIDERATION'];
      },
    ),
};
