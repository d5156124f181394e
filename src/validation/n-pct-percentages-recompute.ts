import type { AnnualReport, CellRef, Statement } from '../domain';
import { statedValue } from './check-equation';
import { formatDecimal, parseDecimal, signOf, type Decimal } from './decimal';
import { claimsOf } from './narrative-topics';
import type { Rule, RuleFinding } from './rule';

/** A share of applications; growth over last year is another matter. */
const SHARE = /占|比例|比重/u;
const GROWTH = /同比|环比|增长|下降|上升|减少|提高|较上年|比上年/u;

/** What a share of applications can be taken of. */
const BASES: readonly (readonly CellRef[])[] = [
  [{ row: '3.7', field: 'total' }],
  [{ row: '1', field: 'total' }],
  [
    { row: '1', field: 'total' },
    { row: '2', field: 'total' },
  ],
];

/** A percentage told after a count of applications is that count over one of the table's totals. */
export const percentagesRecompute: Rule = {
  id: 'N-PCT',
  slug: 'percentages-recompute',
  severity: 'WARNING',
  name: { zh: '正文：百分比', en: 'Percentages, by the narrative' },
  formula: '|正文百分比 − 件数 ÷ 合计| ≤ 末位的一半；合计取办理总计、本年新收，或本年新收加上年结转',
  description: {
    zh: '正文在申请件数之后所称占比，应能由该件数与表中办理总计、本年新收数，或新收加结转数得出，误差不超过末位的一半。约数不作核对。',
    en: 'A share told after a count of applications follows from that count over the table’s total handled, newly received, or newly received and carried in, to half of its last digit. What is told as about so much is not checked.',
  },
  reference: '国办公开办函〔2019〕60号、国办公开办函〔2021〕30号所附格式，第一部分“依申请公开”与第三部分表格',
  verdicts: ['PASS', 'FAIL', 'NOT_ASSESSABLE'],
  check(report) {
    const counts = claimsOf(report).filter(({ topic }) => topic === 'APPLICATIONS');
    const told = report.statements.flatMap((percent, at) => {
      const count = report.statements[at - 1];
      const isShare = percent.unit === '%' && SHARE.test(percent.subject) && !GROWTH.test(percent.subject);
      const isOfCount = isShare && counts.some(({ statement }) => statement === count);
      return isOfCount ? [{ count: count!, percent }] : [];
    });
    return told.map((each, at) => shareFinding(report, each, `${at + 1}`));
  },
};

function shareFinding(
  report: AnnualReport,
  { count, percent }: { count: Statement; percent: Statement },
  subject: string,
): RuleFinding {
  const bases = BASES.flatMap((cells) => {
    const figures = cells.map((cell) => totalOf(report, cell));
    return figures.every((figure) => figure !== null) && figures.some((figure) => signOf(figure) > 0)
      ? [{ cells, units: figures.reduce((sum, { units }) => sum + units, 0n) }]
      : [];
  });
  const part = parseDecimal(count.value)!;
  const said = parseDecimal(percent.value)!;
  const matching = bases.find(({ units }) => rounds(part, units, said));
  const base = matching ?? bases[0];
  const open = !base || percent.approximate || count.approximate || part.scale > 0;
  const verdict = open ? 'NOT_ASSESSABLE' : matching ? 'PASS' : 'FAIL';
  const expected = base && part.scale === 0 ? inPercent(part, base.units, said.scale) : null;
  const words = {
    zh: `“${percent.subject}”${percent.value}%`,
    en: `“${percent.subject}” ${percent.value} %`,
  };
  const sum = expected && base ? `${count.value} ÷ ${base.units} = ${expected}%` : null;
  return {
    subject,
    verdict,
    expected: open ? null : expected,
    actual: formatDecimal(said),
    delta: null,
    message: {
      zh: `正文称${words.zh}，${open ? '无法核对' : `${sum}，${matching ? '相符' : '按表中各种合计均不符'}`}。`,
      en: `The narrative says ${words.en}; ${open ? 'this cannot be checked' : `${sum}, ${matching ? 'which agrees' : 'and no other total of the table agrees'}`}.`,
    },
    cells: base ? base.cells : [],
  };
}

function totalOf(report: AnnualReport, { row, field }: CellRef): Decimal | null {
  const cells = report.applicationOutcomes.find(({ code }) => code === row)?.cells;
  const value = statedValue(cells?.find((cell) => cell.field === field));
  return value?.scale === 0 ? value : null;
}

/** Whether part ÷ whole is the percentage to half of its last digit: |200·10ˢ·part − 2·said·whole| ≤ whole. */
function rounds(part: Decimal, whole: bigint, said: Decimal): boolean {
  if (whole === 0n) return false;
  const scale = 10n ** BigInt(said.scale);
  const difference = 200n * scale * part.units - 2n * said.units * whole;
  return (difference < 0n ? -difference : difference) <= whole;
}

/** Rounded half up to the digits that were said. */
function inPercent(part: Decimal, whole: bigint, scale: number): string {
  const units = (200n * 10n ** BigInt(scale) * part.units + whole) / (2n * whole);
  return formatDecimal({ units, scale });
}
