import type { Bilingual, ReportPeriod } from '../domain';
import { WHOLE_REPORT, type Rule, type RuleFinding } from './rule';

/** ISO 8601 writes an open end of an interval so. */
const OPEN_END = '..';

/** The period the report says it covers is the calendar year it is for. `expected` and `actual` are ISO intervals. */
export const periodIsCalendarYear: Rule = {
  id: 'S-PERIOD',
  slug: 'calendar-year',
  severity: 'WARNING',
  name: { zh: '统计期限为全年', en: 'The period is the calendar year' },
  formula: '统计期限 = 报告年度 1 月 1 日至 12 月 31 日',
  description: {
    zh: '报告写明的统计期限应为报告年度的 1 月 1 日至 12 月 31 日。没有写明期限，或日期缺字无法辨认的，无法核对。',
    en: 'The period that the report states is 1 January to 31 December of its year. Where it states none, or a date has lost characters and cannot be read, this cannot be checked.',
  },
  reference: '政府信息公开工作年度报告按年度编制；国办公开办函〔2021〕30号所附格式',
  verdicts: ['PASS', 'FAIL', 'NOT_ASSESSABLE'],
  check: (report) => [periodFinding(report.year, report.period)],
};

function periodFinding(year: number, period: ReportPeriod | null): RuleFinding {
  const [from, to] = [`${year}-01-01`, `${year}-12-31`];
  const finding = { subject: WHOLE_REPORT, expected: `${from}/${to}`, delta: null, cells: [] };
  if (!period) {
    const message = { zh: '报告没有写明统计期限，无法核对。', en: 'The report states no period to check.' };
    return { ...finding, verdict: 'NOT_ASSESSABLE', actual: null, message };
  }
  const actual = `${period.from ?? OPEN_END}/${period.to ?? OPEN_END}`;
  if (period.from === null || period.to === null) {
    return { ...finding, verdict: 'NOT_ASSESSABLE', actual, message: illegible(period) };
  }
  const passes = period.from === from && period.to === to;
  return {
    ...finding,
    verdict: passes ? 'PASS' : 'FAIL',
    actual,
    message: {
      zh: `报告写明的统计期限为 ${period.from} 至 ${period.to}，${passes ? '正是' : '不是'} ${year} 年全年。`,
      en: `The stated period is ${period.from} to ${period.to}, which is ${passes ? '' : 'not '}the whole year ${year}.`,
    },
  };
}

function illegible(period: ReportPeriod): Bilingual {
  return {
    zh: `报告写明的统计期限“${period.text}”日期不全，无法核对。`,
    en: `The stated period “${period.text}” has an illegible date and cannot be checked.`,
  };
}
