import type { Rule } from './rule';
import { columnFindings, outcomesEqualHandled } from './table-3';

/** Each column of table 3: the outcomes (一) to (六) add up to 总计 (七). */
export const outcomesEqualTotal: Rule = {
  id: 'T3-SUM',
  slug: 'outcomes-equal-total',
  severity: 'ERROR',
  name: { zh: '办理结果合计', en: 'Outcomes add up to the total handled' },
  formula:
    '（一）予以公开 + （二）部分公开 + （三）不予公开各项 + （四）无法提供各项 + （五）不予处理各项 + （六）其他处理各项 = （七）总计',
  description: {
    zh: '第三部分表格每一列：第三项下（一）至（六）各明细之和应等于（七）总计。2019 年格式的（六）其他处理不分项，作一项计。',
    en: 'In each column of table 3 the outcomes (一) to (六) add up to the total (七). On the 2019 form other handling (六) is one undivided row.',
  },
  reference: '国办公开办函〔2019〕60号、国办公开办函〔2021〕30号所附格式，第三部分表格第三项“（七）总计”',
  verdicts: ['PASS', 'FAIL', 'ASSUMED', 'NOT_ASSESSABLE'],
  check: (report) => columnFindings(report, outcomesEqualHandled(report.form)),
};
