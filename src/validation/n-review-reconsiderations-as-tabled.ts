import { reviewFindings } from './review-claims';
import type { Rule } from './rule';

/** The reconsiderations that the narrative tells are those of the table. */
export const reconsiderationsAsTabled: Rule = {
  id: 'N-REVIEW',
  slug: 'reconsiderations-as-tabled',
  severity: 'WARNING',
  name: { zh: '正文：行政复议', en: 'Reconsiderations, by the narrative' },
  formula: '正文“行政复议”件数及各类结果 = 第四部分表格行政复议各项',
  description: {
    zh: '正文所称行政复议案件数及维持、纠正、其他结果、尚未审结的件数应与第四部分表格一致。',
    en: 'The number of reconsideration cases and of each result that the narrative tells are those of table 4.',
  },
  reference: '国办公开办函〔2019〕60号、国办公开办函〔2021〕30号所附格式，第四部分表格',
  verdicts: ['PASS', 'FAIL', 'NOT_ASSESSABLE'],
  check: (report) =>
    reviewFindings(report, 'RECONSIDERATION', { zh: '行政复议', en: 'reconsiderations' }, () => [
      'ADMINISTRATIVE_RECONSIDERATION',
    ]),
};
