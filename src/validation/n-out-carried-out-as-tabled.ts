import { claimFinding, type TableFigure } from './claim-finding';
import { claimsOf } from './narrative-topics';
import type { Rule } from './rule';

const SAID = /结?转.{0,4}(?:下(?:一)?|次)年|(?:下(?:一)?|次)年(?:度)?.{0,4}(?:结转|继续办理)/u;
const OF_SOMETHING_ELSE = /(?:上|去)(?:一)?年/u;
const MEANINGS: readonly TableFigure[] = [
  { name: { zh: '结转下年度', en: 'applications carried out' }, plus: [{ row: '4', field: 'total' }] },
];

/** Applications carried out, by the narrative. */
export const carriedOutAsTabled: Rule = {
  id: 'N-OUT',
  slug: 'carried-out-as-tabled',
  severity: 'WARNING',
  name: { zh: '正文：结转下年数', en: 'Applications carried out, by the narrative' },
  formula: '正文“结转下年” = 表中结转下年度继续办理',
  description: {
    zh: '正文所称结转下年度的申请数应与第三部分表格一致。',
    en: 'The number of applications that the narrative says were carried out is that of table 3.',
  },
  reference: '国办公开办函〔2019〕60号、国办公开办函〔2021〕30号所附格式，第一部分“依申请公开”与第三部分表格',
  verdicts: ['PASS', 'FAIL', 'ASSUMED', 'NOT_ASSESSABLE'],
  check(report) {
    const claims = claimsOf(report).filter(
      ({ topic, statement: { subject } }) =>
        topic === 'APPLICATIONS' && SAID.test(subject) && !OF_SOMETHING_ELSE.test(subject),
    );
    return claimFinding(report, '4', claims, MEANINGS);
  },
};
