import { claimFinding, type TableFigure } from './claim-finding';
import { claimsOf } from './narrative-topics';
import type { Rule } from './rule';

const SAID = /答复|办结|办理完|处理完/u;
const OF_SOMETHING_ELSE = /逾期|超期|超时|未|率|留言|结转|公开(?!申请)|提供|处理$/u;
const MEANINGS: readonly TableFigure[] = [
  { name: { zh: '办理结果总计', en: 'the total handled' }, plus: [{ row: '3.7', field: 'total' }] },
  {
    name: { zh: '办理结果总计减上年结转', en: 'the total handled without those carried in' },
    plus: [{ row: '3.7', field: 'total' }],
    minus: [{ row: '2', field: 'total' }],
  },
];

/** Applications handled, by the narrative. */
export const handledAsTabled: Rule = {
  id: 'N-DONE',
  slug: 'handled-as-tabled',
  severity: 'WARNING',
  name: { zh: '正文：办结答复数', en: 'Applications handled, by the narrative' },
  formula: '正文“答复、办结” = 表中办理结果总计，或不含上年结转',
  description: {
    zh: '正文所称答复或办结的申请数应与第三部分表格的办理结果总计一致；也可不含上年结转的申请。',
    en: 'The number of applications that the narrative says were answered is the total handled of table 3, or that without those carried in.',
  },
  reference: '国办公开办函〔2019〕60号、国办公开办函〔2021〕30号所附格式，第一部分“依申请公开”与第三部分表格',
  verdicts: ['PASS', 'FAIL', 'ASSUMED', 'NOT_ASSESSABLE'],
  check(report) {
    const claims = claimsOf(report).filter(
      ({ topic, statement: { subject } }) =>
        topic === 'APPLICATIONS' && SAID.test(subject) && !OF_SOMETHING_ELSE.test(subject),
    );
    return claimFinding(report, '3.7', claims, MEANINGS);
  },
};
