import type { Bilingual } from '../domain';
import { statedValue } from './check-equation';
import { formatDecimal, signOf } from './decimal';
import type { Rule } from './rule';

const ROW = '3.6.2';
/** 无。 as the whole section, or words that no fee was asked for. */
const NONE =
  /^[\s（(一)）、.]*(?:无|没有)[。.\s]*$|(?:未|没有|无)(?:产生|收取|收缴|发出|开具).{0,12}(?:费|通知)/u;

/** Where applications were closed because a fee was not paid, the report does not say that there were no fees. */
export const feesDenied: Rule = {
  id: 'N-FEE-NONE',
  slug: 'fees-denied',
  severity: 'INFO',
  name: { zh: '正文：称无收费', en: 'Fees denied by the narrative' },
  formula: '表中三（六）2 总计 > 0 ⇒ 第六部分不应称“无”或未收费',
  description: {
    zh: '表中有因逾期未缴费而不再处理的申请，说明发出过收费通知，第六部分应报告信息处理费情况。',
    en: 'Applications closed because a fee was not paid show that fee notices were sent, which section six has to report.',
  },
  reference: '国办公开办函〔2021〕30号，第六部分须报告收取信息处理费情况；国办函〔2020〕109号',
  verdicts: ['PASS', 'FAIL'],
  check(report) {
    const cells = report.applicationOutcomes.find(({ code }) => code === ROW)?.cells;
    const unpaid = statedValue(cells?.find(({ field }) => field === 'total'));
    if (!unpaid || signOf(unpaid) <= 0) return [];
    const text = report.sections.find(({ kind }) => kind === 'OTHER_MATTERS')?.text ?? null;
    if (text === null) return [];
    const verdict = NONE.test(text) ? 'FAIL' : 'PASS';
    const actual = formatDecimal(unpaid);
    return [
      {
        subject: ROW,
        verdict,
        expected: null,
        actual,
        delta: null,
        message: {
          zh: `表中逾期未缴费 ${actual} 件，${ENDINGS[verdict].zh}。`,
          en: `${actual} applications were closed with the fee unpaid; ${ENDINGS[verdict].en}.`,
        },
        cells: [{ row: ROW, field: 'total' }],
      },
    ];
  },
};

const ENDINGS: Readonly<Record<'PASS' | 'FAIL', Bilingual>> = {
  PASS: { zh: '第六部分没有否认收费', en: 'section six does not deny fees' },
  FAIL: { zh: '第六部分却称无收费', en: 'section six says that there were none' },
};
