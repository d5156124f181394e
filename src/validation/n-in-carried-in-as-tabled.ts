import { claimFinding, type TableFigure } from './claim-finding';
import { claimsOf } from './narrative-topics';
import type { Rule } from './rule';

const SAID = /(?:上|去)(?:一)?年(?:度)?.{0,6}结转|结转.{0,4}(?:上|去)(?:一)?年/u;
const OF_SOMETHING_ELSE = /下(?:一)?年|次年/u;
const MEANINGS: readonly TableFigure[] = [
  { name: { zh: '上年结转', en: 'applications carried in' }, plus: [{ row: '2', field: 'total' }] },
];

/** Applications carried in, by the narrative. */
export const carriedInAsTabled: Rule = {
  id: 'N-IN',
  slug: 'carried-in-as-tabled',
  severity: 'WARNING',
  name: { zh: '正文：上年结转数', en: 'Applications carried in, by the narrative' },
  formula: '正文“上年结转” = 表中上年结转',
  description: {
    zh: '正文所称上年结转的申请数应与第三部分表格一致。',
    en: 'The number of applications that the narrative says were carried in is that of table 3.',
  },
  reference: '国办公开办函〔2019〕60号、国办公开办函〔2021〕30号所附格式，第一部分“依申请公开”与第三部分表格',
  verdicts: ['PASS', 'FAIL', 'ASSUMED', 'NOT_ASSESSABLE'],
  check(report) {
    const claims = claimsOf(report).filter(
      ({ topic, statement: { subject } }) =>
        topic === 'APPLICATIONS' && SAID.test(subject) && !OF_SOMETHING_ELSE.test(subject),
    );
    return claimFinding(report, '2', claims, MEANINGS);
  },
};
