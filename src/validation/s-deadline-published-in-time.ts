import type { AgencyKind, Bilingual } from '../domain';
import { WHOLE_REPORT, type Rule } from './rule';

/** The last day on which each kind of organ publishes, in the year after; article 49 names no day for the others. */
const DEADLINES: Readonly<Partial<Record<AgencyKind, string>>> = {
  GOVERNMENT: '03-31',
  GENERAL_OFFICE: '01-31',
  DEPARTMENT: '01-31',
  CENTRAL: '01-31',
};

/** Departments publish by 31 January, governments by 31 March. `expected` and `actual` are ISO dates. */
export const publishedInTime: Rule = {
  id: 'S-DEADLINE',
  slug: 'published-in-time',
  severity: 'INFO',
  name: { zh: '按期公布', en: 'Published in time' },
  formula: '部门：次年 1 月 31 日前公布；县级以上人民政府：次年 3 月 31 日前公布',
  description: {
    zh: '页面所载日期可能是重新发布的日期，晚于期限不等于当时未按期公布。没有日期，或条例没有规定期限的机关，不作核对。',
    en: 'The date a page states may be that of a later re-publication, so a late date does not prove a late report. Without a date, or for organs for which the regulations set no day, there is nothing to check.',
  },
  reference: '《中华人民共和国政府信息公开条例》（2019）第四十九条',
  verdicts: ['PASS', 'FAIL'],
  check({ agency, year, publishedOn }) {
    const day = DEADLINES[agency.kind];
    if (day === undefined || publishedOn === null) return [];
    const expected = `${year + 1}-${day}`;
    const inTime = publishedOn <= expected;
    return [
      {
        subject: WHOLE_REPORT,
        verdict: inTime ? 'PASS' : 'FAIL',
        expected,
        actual: publishedOn,
        delta: null,
        message: compared(publishedOn, expected, inTime),
        cells: [],
      },
    ];
  },
};

function compared(publishedOn: string, deadline: string, inTime: boolean): Bilingual {
  return {
    zh: `公布日期 ${publishedOn}，${inTime ? '不晚于' : '晚于'}期限 ${deadline}。`,
    en: `Published on ${publishedOn}, which is ${inTime ? 'not later' : 'later'} than ${deadline}.`,
  };
}
