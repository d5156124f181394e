import type { AnnualReport, Bilingual } from '../domain';
import { figureOf, totalsOf, type ReportTotal } from './report-totals';
import { WHOLE_REPORT, type Rule, type RuleFinding } from './rule';
import type { ReportFigures } from './surroundings';

/** What the governments directly below report together is not more than a whole-region report says. */
export const childrenWithinParent: Rule = {
  id: 'H-SUM',
  slug: 'children-within-parent',
  severity: 'INFO',
  name: { zh: '上下级汇总', en: 'Governments below within the one above' },
  formula: '全区域汇总数 ≥ 所辖各地政府报告同项之和',
  description: {
    zh: '全区域汇总的政府报告，每一项应不小于所辖各地政府报告之和：它还包括本级部门。只与已入库的下级报告相比；统计口径不是全区域的，无法核对。',
    en: 'In a government’s report on its whole region no count is less than those of the governments below together, for it has its own departments besides. Only reports that are stored are added; a report whose scope is not the whole region cannot be checked.',
  },
  reference: '《中华人民共和国政府信息公开条例》（2019）第四十九条；国办公开办函〔2021〕30号',
  verdicts: ['PASS', 'FAIL', 'NOT_ASSESSABLE'],
  check(report, surroundings) {
    const children = surroundings?.children ?? [];
    if (children.length === 0) return [];
    if (report.scope !== 'WHOLE_REGION') return [summary('NOT_ASSESSABLE', NOT_WHOLE)];
    const failures = totalsOf(report).flatMap((total) => rowFinding(report, children, total));
    return failures.length > 0 ? failures : [summary('PASS', within(children.length))];
  },
};

const NOT_WHOLE: Bilingual = {
  zh: '报告的统计范围不是全区域，不能与下级报告之和相比。',
  en: 'The report does not cover its whole region, so that those below cannot be added up against it.',
};

function within(count: number): Bilingual {
  return {
    zh: `各项均不小于所辖 ${count} 份报告之和。`,
    en: `No count is less than that of the reports below together (${count}).`,
  };
}

function summary(verdict: 'PASS' | 'NOT_ASSESSABLE', message: Bilingual): RuleFinding {
  return { subject: WHOLE_REPORT, verdict, expected: null, actual: null, delta: null, message, cells: [] };
}

function rowFinding(
  report: AnnualReport,
  children: readonly ReportFigures[],
  { cell, ref, label }: ReportTotal,
): RuleFinding[] {
  const figure = figureOf(report, cell);
  const sum = children.reduce((total, child) => total + (figureOf(child, cell) ?? 0), 0);
  if (figure === null || figure >= sum) return [];
  return [
    {
      subject: `${ref.row}.${ref.field}`,
      verdict: 'FAIL',
      expected: String(sum),
      actual: String(figure),
      delta: String(figure - sum),
      message: {
        zh: `“${label.zh}”为 ${figure}，少于所辖 ${children.length} 份报告之和 ${sum}。`,
        en: `“${label.en}” is ${figure}, less than the ${sum} of the reports below together (${children.length}).`,
      },
      cells: [ref],
    },
  ];
}
