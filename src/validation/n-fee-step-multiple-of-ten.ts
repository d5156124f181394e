import { formatDecimal, parseDecimal } from './decimal';
import type { Rule } from './rule';

const PROCESSING_FEE = /信息处理费|处理费|收费|缴款|收取/u;

/** Processing fees are charged in steps of ten yuan. */
export const feeInStepsOfTen: Rule = {
  id: 'N-FEE-STEP',
  slug: 'multiple-of-ten',
  severity: 'INFO',
  name: { zh: '正文：信息处理费金额', en: 'Processing fees in steps of ten yuan' },
  formula: '信息处理费（元）是 10 的倍数',
  description: {
    zh: '信息处理费按件每件 100 元递增，或按量每页 10、20、40 元，故其金额应为 10 元的倍数。',
    en: 'Processing fees go by application in steps of 100 yuan, or by page at 10, 20 or 40 yuan: the amount is a multiple of ten.',
  },
  reference: '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）',
  verdicts: ['PASS', 'FAIL'],
  check(report) {
    const fees = report.statements.filter(
      ({ section, subject, unit, approximate }) =>
        section === 'OTHER_MATTERS' && unit === '元' && !approximate && PROCESSING_FEE.test(subject),
    );
    return fees.map(({ subject, value }, at) => {
      const amount = parseDecimal(value)!;
      const holds = amount.units % (10n * 10n ** BigInt(amount.scale)) === 0n;
      const actual = formatDecimal(amount);
      return {
        subject: `${at + 1}`,
        verdict: holds ? 'PASS' : 'FAIL',
        expected: null,
        actual,
        delta: null,
        message: {
          zh: `正文称“${subject}”${actual} 元，${holds ? '是' : '不是'} 10 元的倍数。`,
          en: `The narrative says “${subject}” ${actual} yuan, which is ${holds ? '' : 'not '}a multiple of ten.`,
        },
        cells: [],
      };
    });
  },
};
