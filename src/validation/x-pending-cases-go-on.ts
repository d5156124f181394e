import { REVIEW_LABELS, type AnnualReport, type ReviewCase } from '../domain';
import { brokenSeries } from './broken-series';
import { statedValue } from './check-equation';
import { formatDecimal, signOf, subtractDecimals } from './decimal';
import type { Rule, RuleFinding } from './rule';
import { previousOf } from './surroundings';

/** Cases pending at the end of one year are among those of the next. */
export const casesGoOn: Rule = {
  id: 'X-PENDING',
  slug: 'cases-go-on',
  severity: 'INFO',
  name: { zh: '未审结案件延续', en: 'Pending cases go on' },
  formula: '上年报告“尚未审结” ≤ 本年报告同类案件“总计”',
  description: {
    zh: '第四部分表格：上年尚未审结的案件应在本年案件之内。各地统计口径不一（有的只计当年新收），不符只作提示。',
    en: 'In table 4 the cases pending last year are among those of this year. Not everyone counts alike (some count new cases only), so a difference is merely pointed out.',
  },
  reference: '国办公开办函〔2019〕60号、国办公开办函〔2021〕30号所附格式，第四部分表格',
  verdicts: ['PASS', 'FAIL', 'NOT_ASSESSABLE'],
  check(report, surroundings) {
    if (!surroundings?.hasPrevious) return [];
    const previous = previousOf(report, surroundings);
    if (!previous) return [brokenSeries(surroundings.turn)];
    return report.reviewCases.flatMap((track) => {
      const before = previous.reviewCases.find(({ kind }) => kind === track.kind);
      return before ? [trackFinding(track, before, previous)] : [];
    });
  },
};

function trackFinding(track: ReviewCase, before: ReviewCase, previous: AnnualReport): RuleFinding {
  const pending = statedValue(before.cells.find(({ field }) => field === 'pending'));
  const total = statedValue(track.cells.find(({ field }) => field === 'total'));
  const { zh, en } = REVIEW_LABELS[track.kind];
  const about = {
    subject: track.kind,
    delta: null,
    cells: [
      { row: track.kind, field: 'pending', report: previous.id },
      { row: track.kind, field: 'total' },
    ],
  };
  if (!pending || !total) {
    const message = {
      zh: `“${zh}”上年尚未审结数或本年总计未填，无法核对。`,
      en: `“${en}”: last year’s pending cases or this year’s total is not stated; this cannot be checked.`,
    };
    return { ...about, verdict: 'NOT_ASSESSABLE', expected: null, actual: null, message };
  }
  const [expected, actual] = [formatDecimal(pending), formatDecimal(total)];
  const holds = signOf(subtractDecimals(total, pending)) >= 0;
  return {
    ...about,
    verdict: holds ? 'PASS' : 'FAIL',
    expected,
    actual,
    message: {
      zh: `“${zh}”${previous.year} 年尚未审结 ${expected} 件，本年总计 ${actual} 件${holds ? '' : '，少于上年未结数'}。`,
      en: `“${en}”: ${expected} cases were pending in ${previous.year}, and this year has ${actual}${holds ? '' : ', which is fewer'}.`,
    },
  };
}
