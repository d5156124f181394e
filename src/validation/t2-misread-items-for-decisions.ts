import { CATEGORY_LABELS, type DisclosureCategory } from '../domain';
import { statedValue } from './check-equation';
import { addDecimals, formatDecimal, signOf, subtractDecimals } from './decimal';
import type { Rule, RuleFinding } from './rule';

/** The three columns of the 2019 form's rows of items. */
const FIELDS = ['priorItems', 'itemsChange', 'decisions'] as const;

/** On the 2019 form, decisions that are just the items of last year and their change: the list was counted instead. */
export const itemsForDecisions: Rule = {
  id: 'T2-MISREAD',
  slug: 'items-for-decisions',
  severity: 'INFO',
  name: { zh: '误填事项数', en: 'Items reported for decisions' },
  formula: '上一年项目数量 + 本年增/减 = 处理决定数量 ≠ 0 ⇒ 疑将事项存量填作处理决定数量',
  description: {
    zh: '2019 年格式的行政许可、处罚、强制等行：处理决定数量恰等于上一年项目数量加本年增减，多半是把事项目录的存量当作处理决定填报。',
    en: 'In the rows of licensing, penalties and compulsion on the 2019 form: decisions that equal last year’s items plus their change are most likely the stock of the list, not decisions made.',
  },
  reference: '国办公开办函〔2019〕60号所附格式，第二部分表格第二十条第（五）（六）项',
  verdicts: ['PASS', 'FAIL', 'NOT_ASSESSABLE'],
  check: (report) =>
    report.form === 'FORM_2019' ? report.disclosureCategories.flatMap((row) => rowFinding(row)) : [],
};

function rowFinding(row: DisclosureCategory): RuleFinding[] {
  const cells = FIELDS.flatMap((field) => row.cells.find((cell) => cell.field === field) ?? []);
  if (cells.length < FIELDS.length) return [];
  const { zh, en } = CATEGORY_LABELS[row.kind];
  const about = {
    subject: row.kind,
    delta: null,
    cells: FIELDS.map((field) => ({ row: row.kind, field })),
  };
  const [prior, change, decisions] = cells.map(statedValue);
  if (!prior || !change || !decisions) {
    const message = {
      zh: `“${zh}”三项数字未全部填写，无法判断。`,
      en: `“${en}”: not all three figures are stated; this cannot be told.`,
    };
    return [{ ...about, verdict: 'NOT_ASSESSABLE', expected: null, actual: null, message }];
  }
  const items = addDecimals(prior, change);
  const [expected, actual] = [formatDecimal(items), formatDecimal(decisions)];
  const misread = signOf(decisions) !== 0 && signOf(subtractDecimals(items, decisions)) === 0;
  const message = misread
    ? {
        zh: `“${zh}”处理决定数量 ${actual} 恰等于上一年项目数量与本年增减之和，疑为事项数。`,
        en: `“${en}”: the ${actual} decisions are exactly last year’s items and their change; they may be items.`,
      }
    : {
        zh: `“${zh}”处理决定数量 ${actual} 不是事项数 ${expected}。`,
        en: `“${en}”: the ${actual} decisions are not the ${expected} items.`,
      };
  return [{ ...about, verdict: misread ? 'FAIL' : 'PASS', expected, actual, message }];
}
