import type { AnnualReport, Bilingual } from '../domain';
import { figureOf, totalsOf, type ReportTotal } from './report-totals';
import { WHOLE_REPORT, type Rule, type RuleFinding } from './rule';

/** Fewer years have no usual value. */
const FEWEST_YEARS = 4;
/** Series that never reach this jump tenfold by themselves. */
const SMALLEST_MAXIMUM = 100;
const FACTOR = 10;

/** A count more than ten times its agency's own median over the years, or less than a tenth of it. */
export const unlikeOtherYears: Rule = {
  id: 'X-OUTLIER',
  slug: 'unlike-other-years',
  severity: 'INFO',
  name: { zh: '历年异常值', en: 'Unlike the other years' },
  formula: '本年数 > 10 × 历年中位数，或 < 历年中位数 ÷ 10（至少 4 年，最大值不小于 100）',
  description: {
    zh: '各行总计和件数与本机关历年中位数相差十倍以上的，可能有误，也可能确有其事。区划合并或拆分前的年份不计。',
    en: 'Totals and counts more than ten times off the agency’s own median may be wrong, or may well be true. Years before a merger or split of the division do not count.',
  },
  reference: '历年报告比较；不是格式规定的勾稽关系',
  verdicts: ['PASS', 'FAIL', 'NOT_ASSESSABLE'],
  check(report, surroundings) {
    if (!surroundings?.hasPrevious) return [];
    const { series } = surroundings;
    if (series.length < FEWEST_YEARS) return [summary('NOT_ASSESSABLE', TOO_FEW)];
    const outliers = totalsOf(report).flatMap((total) => outlierFinding(report, series, total));
    return outliers.length > 0 ? outliers : [summary('PASS', NONE)];
  },
};

const TOO_FEW: Bilingual = {
  zh: `可比年份不足 ${FEWEST_YEARS} 年，无法判断。`,
  en: `Fewer than ${FEWEST_YEARS} years can be compared; this cannot be told.`,
};
const NONE: Bilingual = {
  zh: '各项数字与历年中位数相差不到十倍。',
  en: 'No figure is ten times off its median over the years.',
};

function summary(verdict: 'PASS' | 'NOT_ASSESSABLE', message: Bilingual): RuleFinding {
  return { subject: WHOLE_REPORT, verdict, expected: null, actual: null, delta: null, message, cells: [] };
}

function outlierFinding(
  report: AnnualReport,
  series: readonly AnnualReport[],
  { cell, ref, label }: ReportTotal,
): RuleFinding[] {
  const figure = figureOf(report, cell);
  const figures = series.flatMap((each) => figureOf(each, cell) ?? []).sort((one, other) => one - other);
  if (figure === null || figures.length < FEWEST_YEARS || figures.at(-1)! < SMALLEST_MAXIMUM) return [];
  const median = medianOf(figures);
  if (figure <= median * FACTOR && figure >= median / FACTOR) return [];
  return [
    {
      subject: `${ref.row}.${ref.field}`,
      verdict: 'FAIL',
      expected: String(median),
      actual: String(figure),
      delta: String(figure - median),
      message: {
        zh: `“${label.zh}”为 ${figure}，历年中位数为 ${median}，相差十倍以上。`,
        en: `“${label.en}” is ${figure}; its median over ${figures.length} years is ${median}, more than ten times off.`,
      },
      cells: [ref],
    },
  ];
}

/** Of an even number of figures the mean of the middle two, which is exact to a half. */
function medianOf(sorted: readonly number[]): number {
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
