import { WHOLE_REPORT, type Rule } from './rule';
import { changesInWords } from './broken-series';

/** The division is the one it was the year before. */
export const divisionChanged: Rule = {
  id: 'X-CODE',
  slug: 'division-changed',
  severity: 'INFO',
  name: { zh: '行政区划变更', en: 'The division changed' },
  formula: '本年末的行政区划代码、名称、范围 = 上年末的',
  description: {
    zh: '与上年相比，行政区划的代码、名称或范围有无变更。合并、拆分的，跨年核对不作；一对一变更代码的，前后年份相接；划出部分区域、更名的，仅作提示。',
    en: 'Whether the code, name or territory of the division changed since the year before. Over a merger or split years are not compared; over a mere change of code they are chained; ceded territory and a new name are only pointed out.',
  },
  reference: '民政部各年度县级以上行政区划变更情况；GB/T 2260',
  verdicts: ['PASS', 'FAIL'],
  check(report, surroundings) {
    if (!surroundings) return [];
    const { turn, hasPrevious } = surroundings;
    if (turn.kind === 'NONE' && !hasPrevious) return [];
    const changes = changesInWords(turn.changes);
    const about = { subject: WHOLE_REPORT, expected: null, actual: null, delta: null, cells: [] };
    if (turn.kind === 'NONE') {
      const message = {
        zh: `${report.year} 年行政区划没有变更。`,
        en: `The division did not change in ${report.year}.`,
      };
      return [{ ...about, verdict: 'PASS', message }];
    }
    const message = {
      zh: `${report.year} 年行政区划变更：${changes.zh}。${turn.kind === 'BREAK' ? '与上年不可比。' : '与上年比较时应予注意。'}`,
      en: `The division changed in ${report.year}: ${changes.en}. ${turn.kind === 'BREAK' ? 'It cannot be compared with the year before.' : 'Bear it in mind when comparing with the year before.'}`,
    };
    return [{ ...about, verdict: 'FAIL', message }];
  },
};
