import type { AnnualReport, CellRef, Statement } from '../domain';
import { statedValue } from './check-equation';
import { addDecimals, formatDecimal, parseDecimal, subtractDecimals, ZERO, type Decimal } from './decimal';
import { isShareOfAll } from './claim-doubts';
import type { TableFigure } from './claim-finding';
import { claimsOf } from './narrative-topics';
import type { Rule, RuleFinding } from './rule';

const [HANDLED, RECEIVED, CARRIED_IN] = ['3.7', '1', '2'].map((row) => ({ row, field: 'total' })) as [
  CellRef,
  CellRef,
  CellRef,
];
/** A share of applications; growth over last year is another matter. */
const SHARE = /占|比例|比重/u;
const GROWTH = /同比|环比|增长|下降|上升|减少|提高|较上年|比上年/u;

/** What a share of applications can be taken of. */
const BASES: readonly Pick<TableFigure, 'plus' | 'minus'>[] = [
  { plus: [HANDLED] },
  { plus: [RECEIVED] },
  { plus: [RECEIVED, CARRIED_IN] },
  { plus: [HANDLED], minus: [CARRIED_IN] },
];

/** A percentage told after a count of applications is that count over one of the table's totals. */
export const percentagesRecompute: Rule = {
  id: 'N-PCT',
  slug: 'percentages-recompute',
  severity: 'WARNING',
  name: { zh: '正文：百分比', en: 'Percentages, by the narrative' },
  formula:
    '|正文百分比 − 件数 ÷ 合计| ≤ 末位的一半；合计取办理总计（或减上年结转）、本年新收（或加上年结转），或正文前述件数',
  description: {
    zh: '正文在申请件数之后所称占比，应能由该件数与表中办理总计、新收数（连同或不连同上年结转），或正文前面所说的件数得出，误差不超过末位的一半。约数及占其他总量的比例不作核对。',
    en: 'A share told after a count of applications follows from that count over the table’s total handled or newly received, with those carried in or without, or over a count told before, to half of its last digit. What is told as about so much, or as a share of something else, is not checked.',
  },
  reference: '国办公开办函〔2019〕60号、国办公开办函〔2021〕30号所附格式，第一部分“依申请公开”与第三部分表格',
  verdicts: ['PASS', 'FAIL', 'NOT_ASSESSABLE'],
  check(report) {
    const claims = claimsOf(report).filter(({ topic }) => topic === 'APPLICATIONS');
    const counts = claims.map(({ statement }) => statement);
    const told = report.statements.flatMap((percent, at) => {
      const count = report.statements[at - 1];
      const isShare = percent.unit === '%' && SHARE.test(percent.subject) && !GROWTH.test(percent.subject);
      return isShare && count && counts.includes(count) ? [{ count, percent }] : [];
    });
    return told.map((each, at) => shareFinding(report, { ...each, counts }, `${at + 1}`));
  },
};

interface Share {
  readonly percent: Statement;
  /** The count before it, of which it is the share. */
  readonly count: Statement;
  /** All counts of applications that are told. */
  readonly counts: readonly Statement[];
}

interface Base {
  readonly cells: readonly CellRef[];
  readonly units: bigint;
}

function shareFinding(report: AnnualReport, share: Share, subject: string): RuleFinding {
  const { count, percent } = share;
  const bases = basesOf(report);
  const part = parseDecimal(count.value)!;
  const said = parseDecimal(percent.value)!;
  const matching = [...bases, ...toldBefore(share)].find(({ units }) => rounds(part, units, said));
  const base = matching ?? bases[0];
  const relation = percent.subject.slice(percent.subject.search(SHARE));
  const open = !base || percent.approximate || count.approximate || part.scale > 0;
  const isUnsaid = open || (!matching && !isShareOfAll(relation));
  const verdict = isUnsaid ? 'NOT_ASSESSABLE' : matching ? 'PASS' : 'FAIL';
  const expected = base && part.scale === 0 ? inPercent(part, base.units, said.scale) : null;
  const words = {
    zh: `“${percent.subject}”${percent.value}%`,
    en: `“${percent.subject}” ${percent.value} %`,
  };
  const sum = expected && base ? `${count.value} ÷ ${base.units} = ${expected}%` : null;
  return {
    subject,
    verdict,
    expected: isUnsaid ? null : expected,
    actual: formatDecimal(said),
    delta: null,
    message: {
      zh: `正文称${words.zh}，${isUnsaid ? '无法核对' : `${sum}，${matching ? '相符' : '按表中各种合计均不符'}`}。`,
      en: `The narrative says ${words.en}; ${isUnsaid ? 'this cannot be checked' : `${sum}, ${matching ? 'which agrees' : 'and no other total of the table agrees'}`}.`,
    },
    cells: base ? base.cells : [],
  };
}

function basesOf(report: AnnualReport): Base[] {
  return BASES.flatMap(({ plus, minus = [] }) => {
    const added = plus.map((cell) => totalOf(report, cell));
    const taken = minus.map((cell) => totalOf(report, cell));
    const figures = [...added, ...taken.map((figure) => figure && subtractDecimals(ZERO, figure))];
    if (!figures.every((figure) => figure !== null)) return [];
    const { units } = figures.reduce(addDecimals, ZERO);
    return units > 0n ? [{ cells: [...plus, ...minus], units }] : [];
  });
}

/** 无法提供3件，其中不掌握2件，占66.7%: a share may be of a count that was told before. */
function toldBefore({ count, counts }: Share): Base[] {
  return counts.slice(0, counts.indexOf(count)).flatMap(({ section, value }) => {
    const figure = section === count.section ? parseDecimal(value) : null;
    return figure?.scale === 0 && figure.units > 0n ? [{ cells: [], units: figure.units }] : [];
  });
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
