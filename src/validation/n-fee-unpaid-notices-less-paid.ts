import type { AnnualReport, Statement } from '../domain';
import { statedValue } from './check-equation';
import { formatDecimal, parseDecimal, signOf, subtractDecimals } from './decimal';
import type { Rule } from './rule';

const ROW = '3.6.2';
const CASES: ReadonlySet<string | null> = new Set(['份', '件', '人', '人次', '笔', '宗', null]);
const NOTICE = /通知/u;
const PAID = /缴款|缴费|缴纳|收到.{0,6}款/u;
const NOT_PAID = /未|逾期|通知/u;

/** Fee notices less those paid are the applications closed because the fee was not paid. */
export const noticesLessPaid: Rule = {
  id: 'N-FEE-UNPAID',
  slug: 'notices-less-paid',
  severity: 'INFO',
  name: { zh: '正文：逾期未缴费', en: 'Fees unpaid, by the narrative' },
  formula: '正文收费通知数 − 缴费数 = 表中三（六）2 总计',
  description: {
    zh: '正文所称收费通知数减去缴费数，应等于第三部分表格中逾期未缴费而不再处理的件数。年末尚在缴费期内的，会有出入。',
    en: 'The fee notices that the narrative tells, less those paid, are the applications that table 3 closes because the fee was not paid. Those still within their time at the end of the year explain a difference.',
  },
  reference: '国办公开办函〔2021〕30号所附格式，第三部分表格三（六）2 与第六部分；国办函〔2020〕109号',
  verdicts: ['PASS', 'FAIL', 'NOT_ASSESSABLE'],
  check(report) {
    const counts = report.statements.filter(
      ({ section, unit }) => section === 'OTHER_MATTERS' && CASES.has(unit),
    );
    const notices = counts.find(({ subject }) => NOTICE.test(subject));
    const paid = counts.find(({ subject }) => PAID.test(subject) && !NOT_PAID.test(subject));
    return notices && paid ? [finding(report, notices, paid)] : [];
  },
};

function finding(
  report: AnnualReport,
  notices: Statement,
  paid: Statement,
): ReturnType<Rule['check']>[number] {
  const cells = report.applicationOutcomes.find(({ code }) => code === ROW)?.cells;
  const table = statedValue(cells?.find(({ field }) => field === 'total'));
  const unpaid = subtractDecimals(parseDecimal(notices.value)!, parseDecimal(paid.value)!);
  const [actual, expected] = [formatDecimal(unpaid), table && formatDecimal(table)];
  const holds = table !== null && signOf(subtractDecimals(unpaid, table)) === 0;
  const sum = `${notices.value} − ${paid.value} = ${actual}`;
  return {
    subject: ROW,
    verdict: table === null ? 'NOT_ASSESSABLE' : holds ? 'PASS' : 'FAIL',
    expected,
    actual,
    delta: table && formatDecimal(subtractDecimals(unpaid, table)),
    message: {
      zh: `正文收费通知减缴费为 ${sum}，表中逾期未缴费${expected === null ? '未填写' : `为 ${expected}`}，${holds ? '相符' : expected === null ? '无法核对' : '不符'}。`,
      en: `Notices less those paid are ${sum}; the fee unpaid is ${expected ?? 'not stated'} by the table: ${holds ? 'they agree' : expected === null ? 'this cannot be checked' : 'they disagree'}.`,
    },
    cells: [{ row: ROW, field: 'total' }],
  };
}
