import {
  APPLICATION_FIELDS,
  APPLICATION_FIELD_LABELS,
  type AnnualReport,
  type ApplicationField,
} from '../domain';
import type { EquationTerm } from './check-equation';
import { equationFinding } from './equation-finding';
import { brokenSeries } from './broken-series';
import type { Rule, RuleFinding } from './rule';
import { previousOf } from './surroundings';

/** What one year carries out, the next carries in: for each of the seven columns. */
export const carriedOver: Rule = {
  id: 'X-CARRY',
  slug: 'carried-over',
  severity: 'WARNING',
  name: { zh: '跨年结转', en: 'Applications carried over between years' },
  formula: '上年报告“结转下年度继续办理” = 本年报告“上年结转政府信息公开申请数量”',
  description: {
    zh: '第三部分表格每一列：上一年度报告的结转数应等于本年度报告的上年结转数。不符可能由于事后更正、机构合并或职能划转。行政区划合并或拆分的年份不作核对。',
    en: 'In each column of table 3 what last year’s report carried out is what this year’s carries in. A restatement, a merger of bodies or a transfer of duties may explain a difference. Where the division was merged or split, this cannot be checked.',
  },
  reference: '国办公开办函〔2019〕60号、国办公开办函〔2021〕30号所附格式，第三部分表格第二项、第四项',
  verdicts: ['PASS', 'FAIL', 'ASSUMED', 'NOT_ASSESSABLE'],
  check(report, surroundings) {
    if (!surroundings?.hasPrevious) return [];
    const previous = previousOf(report, surroundings);
    if (!previous) return [brokenSeries(surroundings.turn)];
    return APPLICATION_FIELDS.map((field) => columnFinding(report, previous, field));
  },
};

function columnFinding(report: AnnualReport, previous: AnnualReport, field: ApplicationField): RuleFinding {
  const { zh, en } = APPLICATION_FIELD_LABELS[field];
  return equationFinding({
    subject: field,
    about: { zh: `“${zh}”一列，`, en: `Column “${en}”` },
    computed: {
      wording: {
        zh: `${previous.year} 年报告结转下年度为`,
        en: `the report of ${previous.year} carried out`,
      },
      terms: [carry(previous, '4', field, previous.id)],
    },
    printed: {
      wording: { zh: '本年报告上年结转为', en: 'this report carried in' },
      terms: [carry(report, '2', field)],
    },
    needsTotal: false,
  });
}

function carry(report: AnnualReport, row: '2' | '4', field: ApplicationField, id?: string): EquationTerm {
  const cells = report.applicationOutcomes.find(({ code }) => code === row)?.cells;
  const label = row === '2' ? { zh: '上年结转', en: 'carried in' } : { zh: '结转下年度', en: 'carried out' };
  return {
    ref: { row, field, ...(id && { report: id }) },
    label,
    cell: cells?.find((cell) => cell.field === field),
  };
}
