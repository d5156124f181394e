import type { Rule } from './rule';
import { columnFindings, INTAKE_EQUALS_HANDLED } from './table-3';

/**
 * The identity printed in the corner of table 3, for each of its seven columns.
 *
 * None of its four figures is the sum of the others, so there is no total without which nothing can be said: each
 * of the four may be blank, and is filled like any other. Blanks on both sides leave the identity open, unless
 * it holds with zeros; on one side they leave it open only as long as that side is the smaller one.
 */
export const intakeEqualsHandled: Rule = {
  id: 'T3-ID',
  slug: 'intake-equals-handled',
  severity: 'ERROR',
  name: { zh: '收到与办理勾稽', en: 'Applications received equal applications handled' },
  formula:
    '本年新收政府信息公开申请数量 + 上年结转政府信息公开申请数量 = 总计（三（七）） + 结转下年度继续办理',
  description: {
    zh: '第三部分表格每一列：第一项加第二项之和，应等于第三项总计加第四项之和。四个数字中有未填的，按零能够成立只算假定成立。',
    en: 'In each column of table 3, applications newly received and carried in equal those handled and carried out. Where one of the four is blank and zero satisfies the identity, it is only assumed to hold.',
  },
  reference: '国办公开办函〔2019〕60号、国办公开办函〔2021〕30号所附格式，第三部分表格左上角',
  verdicts: ['PASS', 'FAIL', 'ASSUMED', 'NOT_ASSESSABLE'],
  check: (report) => columnFindings(report, INTAKE_EQUALS_HANDLED),
};
