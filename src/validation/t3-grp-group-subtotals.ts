import {
  APPLICATION_FIELD_LABELS,
  APPLICATION_FIELDS,
  OUTCOME_GROUP_LABELS,
  OUTCOME_LABELS,
  outcomeOfKind,
  type AnnualReport,
  type ApplicationField,
  type ExtraRow,
} from '../domain';
import { equationFinding } from './equation-finding';
import type { Rule, RuleFinding } from './rule';

/** The groups whose leaves are rows of their own, so that a subtotal can be printed for them. */
const GROUPS = ['DENIED', 'UNAVAILABLE', 'NOT_PROCESSED', 'OTHER_HANDLING'] as const;
type SubtotalledGroup = (typeof GROUPS)[number];

/** What some systems print beside a group's name: （三）不予公开小计. */
const SUBTOTAL_WORDS = /^[（(]?[一二三四五六]?[）)]?|小计|合计|总数|[:：\s]/gu;

/** Where a system prints subtotals of the groups (三) to (六), each equals the sum of the group's rows. */
export const groupSubtotals: Rule = {
  id: 'T3-GRP',
  slug: 'group-subtotals',
  severity: 'ERROR',
  name: { zh: '分组小计', en: 'Printed group subtotals' },
  formula: '（三）不予公开小计 = 不予公开各项之和；（四）（五）（六）同',
  description: {
    zh: '格式本身不要求分组小计；有的系统印出“不予公开”等小计行，则应等于该组各明细之和。没有印出的，不作核对。',
    en: 'The form has no subtotals; where a system prints one for a group of outcomes, it equals the sum of the rows of the group. Without one there is nothing to check.',
  },
  reference: '国办公开办函〔2019〕60号、国办公开办函〔2021〕30号所附格式，第三部分表格第三项（三）至（六）',
  verdicts: ['PASS', 'FAIL', 'ASSUMED', 'NOT_ASSESSABLE'],
  check: (report) =>
    report.extraRows.flatMap((row) => {
      const group = groupOf(row);
      return group ? APPLICATION_FIELDS.map((field) => subtotalFinding(report, group, row, field)) : [];
    }),
};

function groupOf({ table, label }: ExtraRow): SubtotalledGroup | undefined {
  const name = label.replace(SUBTOTAL_WORDS, '');
  return table === 'TABLE_3' ? GROUPS.find((group) => OUTCOME_GROUP_LABELS[group].zh === name) : undefined;
}

function subtotalFinding(
  report: AnnualReport,
  group: SubtotalledGroup,
  printed: ExtraRow,
  field: ApplicationField,
): RuleFinding {
  const { zh, en } = OUTCOME_GROUP_LABELS[group];
  const column = APPLICATION_FIELD_LABELS[field];
  const leaves = report.applicationOutcomes.filter(({ kind }) => outcomeOfKind(kind).group === group);
  const finding = equationFinding({
    subject: `${group}.${field}`,
    about: { zh: `“${zh}”的“${column.zh}”`, en: `“${en}”, “${column.en}”` },
    computed: {
      wording: { zh: '各项之和为', en: 'the rows of the group add up to' },
      terms: leaves.map((row) => ({
        ref: { row: row.code, field },
        label: OUTCOME_LABELS[row.kind],
        cell: row.cells.find((cell) => cell.field === field),
      })),
    },
    printed: {
      wording: { zh: '印出的小计为', en: 'the printed subtotal is' },
      terms: [
        {
          ref: { row: group, field },
          label: { zh: `${zh}小计`, en: `subtotal of ${en}` },
          cell: printed.cells.find((cell) => cell.field === field),
        },
      ],
    },
    needsTotal: true,
  });
  // The subtotal is in a row that the form does not have: it cannot be pointed at by the form's rows.
  return { ...finding, cells: finding.cells.filter(({ row }) => row !== group) };
}
