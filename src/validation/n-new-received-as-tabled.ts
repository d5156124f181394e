import { claimFinding, type TableFigure } from './claim-finding';
import { claimsOf } from './narrative-topics';
import type { Rule } from './rule';

const SAID = /新收|收到|受理|收办|接收|收件|新增/u;
const OF_SOMETHING_ELSE = /结转|答复|办结|缴|通知|撤回|补正/u;
/** 答复16件，其中新收13件: those of the new that were answered. */
const OF_ANSWERED = /(?:答复|办结|办理|处理)[^。]*其中[^。]*新收/u;
const MEANINGS: readonly TableFigure[] = [
  { name: { zh: '本年新收', en: 'applications newly received' }, plus: [{ row: '1', field: 'total' }] },
  {
    name: { zh: '本年新收与上年结转之和', en: 'applications newly received and carried in' },
    plus: [
      { row: '1', field: 'total' },
      { row: '2', field: 'total' },
    ],
  },
];

/** Applications received, by the narrative. */
export const receivedAsTabled: Rule = {
  id: 'N-NEW',
  slug: 'received-as-tabled',
  severity: 'WARNING',
  name: { zh: '正文：收到申请数', en: 'Applications received, by the narrative' },
  formula: '正文“收到申请” = 本年新收，或 = 本年新收 + 上年结转',
  description: {
    zh: '正文所称收到的申请数应与第三部分表格一致；“收到”可指本年新收，也可连上年结转一并计算。',
    en: 'The number of applications that the narrative says were received is that of table 3: newly received, or together with those carried in.',
  },
  reference: '国办公开办函〔2019〕60号、国办公开办函〔2021〕30号所附格式，第一部分“依申请公开”与第三部分表格',
  verdicts: ['PASS', 'FAIL', 'ASSUMED', 'NOT_ASSESSABLE'],
  check(report) {
    const claims = claimsOf(report).filter(
      ({ topic, statement: { subject, text } }) =>
        topic === 'APPLICATIONS' &&
        SAID.test(subject) &&
        !OF_SOMETHING_ELSE.test(subject) &&
        !OF_ANSWERED.test(text ?? ''),
    );
    return claimFinding(report, '1', claims, MEANINGS);
  },
};
