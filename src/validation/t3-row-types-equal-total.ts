import { equationFinding } from './equation-finding';
import type { Rule } from './rule';
import { rowEquation } from './table-3';

/** Each row of table 3: its six types of applicant add up to its total. A row the report lacks gives no finding. */
export const typesEqualTotal: Rule = {
  id: 'T3-ROW',
  slug: 'types-equal-total',
  severity: 'ERROR',
  name: { zh: '申请人合计', en: 'Applicant types add up to the row total' },
  formula: '自然人 + 商业企业 + 科研机构 + 社会公益组织 + 法律服务机构 + 其他 = 总计',
  description: {
    zh: '第三部分表格每一行：六类申请人之和应等于本行总计。2019 年格式的报告常不填明细行的总计，此时无法核对，不算不符。',
    en: 'In each row of table 3 the six types of applicant add up to the total. Reports on the 2019 form often leave the total of detail rows blank: those cannot be checked, and do not fail.',
  },
  reference: '国办公开办函〔2019〕60号、国办公开办函〔2021〕30号所附格式，第三部分表格“总计”列',
  verdicts: ['PASS', 'FAIL', 'ASSUMED', 'NOT_ASSESSABLE'],
  check: (report) => report.applicationOutcomes.map((row) => equationFinding(rowEquation(row))),
};
