import type { AnnualReport, Bilingual } from '../domain';
import { shinglesOf, similarity } from './narrative-shingles';
import { WHOLE_REPORT, type Rule, type RuleFinding } from './rule';
import type { Surroundings } from './surroundings';

/** As alike as this, and a narrative was copied (CASS blue book of 2017: up to 90 % repeated). */
export const ALIKE = 0.8;
const PREVIOUS = 'PREVIOUS_YEAR';

/** The narrative is neither last year's nor another district's. */
export const narrativeAlike: Rule = {
  id: 'S-COPY',
  slug: 'narrative-alike',
  severity: 'INFO',
  name: { zh: '文字雷同', en: 'Narrative alike' },
  formula: '与上年或其他地区报告正文的八字片段 Jaccard 相似度 < 0.8',
  description: {
    zh: '正文（不计数字、标点和前言）与上年报告或其他地区的报告雷同的，予以提示。据原文重录的文档，其文字不是原文，不作比较。',
    en: 'Points out a narrative (figures, punctuation and preamble aside) that is nearly last year’s or another district’s. Documents retyped from figures have no narrative of their publisher and are not compared.',
  },
  reference: '中国社会科学院法学研究所《中国法治发展报告》（2017）关于年度报告内容雷同的评估',
  verdicts: ['PASS', 'FAIL', 'NOT_ASSESSABLE'],
  check(report, surroundings) {
    if (!surroundings) return [];
    const findings = [...previousFinding(report, surroundings), ...surroundings.alike.map(otherFinding)];
    if (findings.length > 0 || !shinglesOf(report)) return findings;
    return [finding(WHOLE_REPORT, 'PASS', null, NONE_ALIKE)];
  },
};

function previousFinding(report: AnnualReport, { series }: Surroundings): RuleFinding[] {
  const previous = series.find(({ year }) => year === report.year - 1);
  if (!previous) return [];
  const [now, then] = [shinglesOf(report), shinglesOf(previous)];
  if (!now || !then) return [finding(PREVIOUS, 'NOT_ASSESSABLE', null, NO_NARRATIVE)];
  const value = similarity(now, then);
  const percent = inPercent(value);
  const message = {
    zh: `正文与 ${previous.year} 年报告的相似度为 ${percent}%${value >= ALIKE ? '，几近雷同' : ''}。`,
    en: `The narrative is ${percent} % like that of ${previous.year}${value >= ALIKE ? ': nearly the same' : ''}.`,
  };
  return [finding(PREVIOUS, value >= ALIKE ? 'FAIL' : 'PASS', value, message)];
}

function otherFinding({ reportId, value }: Surroundings['alike'][number]): RuleFinding {
  const percent = inPercent(value);
  const message = {
    zh: `正文与报告 ${reportId} 的相似度为 ${percent}%，几近雷同。`,
    en: `The narrative is ${percent} % like that of report ${reportId}: nearly the same.`,
  };
  return finding(reportId, 'FAIL', value, message);
}

const NO_NARRATIVE: Bilingual = {
  zh: '没有足够的正文可供比较。',
  en: 'There is not enough narrative to compare.',
};
const NONE_ALIKE: Bilingual = {
  zh: '没有发现正文雷同的其他报告。',
  en: 'No report with nearly the same narrative was found.',
};

function finding(
  subject: string,
  verdict: RuleFinding['verdict'],
  value: number | null,
  message: Bilingual,
): RuleFinding {
  const actual = value === null ? null : value.toFixed(3);
  return { subject, verdict, expected: null, actual, delta: null, message, cells: [] };
}

function inPercent(value: number): string {
  return (value * 100).toFixed(1);
}
