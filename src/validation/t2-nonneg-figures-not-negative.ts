import {
  CATEGORY_AMOUNT_FIELDS,
  CATEGORY_COUNT_FIELDS,
  CATEGORY_FIELD_LABELS,
  CATEGORY_LABELS,
  type Bilingual,
  type CategoryField,
  type Cell,
  type DisclosureCategory,
  type Verdict,
} from '../domain';
import { isUnstated, statedValue } from './check-equation';
import { formatDecimal, isWhole, signOf, type Decimal } from './decimal';
import type { Rule, RuleFinding } from './rule';

const FIELDS: readonly CategoryField[] = [...CATEGORY_COUNT_FIELDS, ...CATEGORY_AMOUNT_FIELDS];
const AMOUNTS: readonly CategoryField[] = CATEGORY_AMOUNT_FIELDS;

/** 增/减 of the 2019 form: a change, so `-2` is as good as `+5`. */
const SIGNED_FIELD: CategoryField = 'itemsChange';

/** Each figure of table 2: counts are whole numbers from 0, amounts are not negative. Only printed cells are judged. */
export const figuresNotNegative: Rule = {
  id: 'T2-NONNEG',
  slug: 'figures-not-negative',
  severity: 'ERROR',
  name: { zh: '主动公开数字合法', en: 'Figures of proactive disclosure are not negative' },
  formula: '件数、数量为整数且 ≥ 0；金额 ≥ 0；2019 年格式“本年增/减”为整数，可为负',
  description: {
    zh: '第二部分表格：件数和数量应为非负整数，金额不应为负。2019 年格式的“本年增/减”可以是负数。未填的格假定为零。',
    en: 'In table 2 counts are whole numbers not below zero, and amounts are not negative. The change of items (增/减) on the 2019 form may be negative. Blank cells are assumed to be zero.',
  },
  reference: '国办公开办函〔2019〕60号、国办公开办函〔2021〕30号所附格式，第二部分表格',
  verdicts: ['PASS', 'FAIL', 'ASSUMED', 'NOT_ASSESSABLE'],
  check: (report) =>
    report.disclosureCategories.flatMap((row) =>
      FIELDS.flatMap((field) => {
        const cell = row.cells.find((each) => each.field === field);
        return cell ? [cellFinding(row, field, cell)] : [];
      }),
    ),
};

function cellFinding(row: DisclosureCategory, field: CategoryField, cell: Cell): RuleFinding {
  const value = statedValue(cell);
  const [verdict, end] = judge(field, cell, value);
  const category = CATEGORY_LABELS[row.kind];
  const column = CATEGORY_FIELD_LABELS[field];
  return {
    subject: `${row.kind}.${field}`,
    verdict,
    expected: null,
    actual: value && formatDecimal(value),
    delta: null,
    message: {
      zh: `“${category.zh}”的“${column.zh}”${end.zh}。`,
      en: `“${category.en}”, “${column.en}”: ${end.en}.`,
    },
    cells: [{ row: row.kind, field }],
  };
}

function judge(field: CategoryField, cell: Cell, value: Decimal | null): readonly [Verdict, Bilingual] {
  if (!value) {
    return isUnstated(cell)
      ? ['ASSUMED', { zh: '未填，按零计算', en: 'not stated, taken as zero' }]
      : ['NOT_ASSESSABLE', { zh: '所填不是数字，无法核对', en: 'not a number, this cannot be checked' }];
  }
  const figure = formatDecimal(value);
  if (field !== SIGNED_FIELD && signOf(value) < 0) {
    return ['FAIL', { zh: `为 ${figure}，不应为负数`, en: `${figure} must not be negative` }];
  }
  if (!AMOUNTS.includes(field) && !isWhole(value)) {
    return ['FAIL', { zh: `为 ${figure}，应为整数`, en: `${figure} must be a whole number` }];
  }
  return ['PASS', { zh: `为 ${figure}，符合要求`, en: `${figure} is as it should be` }];
}
