import {
  CATEGORY_FIELD_LABELS,
  CATEGORY_LABELS,
  type AnnualReport,
  type Bilingual,
  type Cell,
  type CellRef,
} from '../domain';
import { statedValue } from './check-equation';
import { formatDecimal, parseDecimal, signOf, subtractDecimals, type Decimal } from './decimal';
import type { Rule, RuleFinding } from './rule';
import { previousOf, type Surroundings } from './surroundings';

const AMOUNTS = [
  { kind: 'ADMINISTRATIVE_FEE', field: 'feeAmount' },
  { kind: 'CENTRALIZED_PROCUREMENT', field: 'procurementAmount' },
] as const;
type Amount = (typeof AMOUNTS)[number];

/** 10⁷ 万元 are 100 thousand million yuan: more than any province takes in charges. */
const LARGEST = parseDecimal('10000000')!;
/** 元 for 万元 is a factor of 10,000; half and double that leave room for what really changed. */
const SLIP = 5_000n;

/** An amount of money that looks like yuan where ten thousands of yuan are asked for. */
export const slipOfUnit: Rule = {
  id: 'T2-UNIT',
  slug: 'slip-of-unit',
  severity: 'WARNING',
  name: { zh: '金额单位', en: 'Unit of amounts' },
  formula: '金额 ≤ 10⁷ 万元，且与上年之比不在 10⁴ 上下',
  description: {
    zh: '收费和采购金额：超过 10⁷ 万元，或与上年相差约一万倍的，可能把“元”当作“万元”填报。',
    en: 'Amounts of charges and procurement: over 10⁷ times 10,000 yuan, or some ten thousand times last year’s or less, they may have been given in yuan.',
  },
  reference:
    '国办公开办函〔2021〕30号所附格式“本年收费金额（单位：万元）”；国办公开办函〔2019〕60号所附格式“采购总金额”',
  verdicts: ['PASS', 'FAIL', 'NOT_ASSESSABLE'],
  check: (report, surroundings) => AMOUNTS.flatMap((amount) => amountFinding(report, surroundings, amount)),
};

function amountFinding(
  report: AnnualReport,
  surroundings: Surroundings | null,
  amount: Amount,
): RuleFinding[] {
  const { kind, field } = amount;
  const cell = cellOf(report, amount);
  if (!cell) return [];
  const previous = surroundings && previousOf(report, surroundings);
  const now = statedValue(cell);
  const before = previous ? statedValue(cellOf(previous, amount)) : null;
  const cells: CellRef[] = [{ row: kind, field }];
  if (before) cells.unshift({ row: kind, field, report: previous!.id });
  const name = {
    zh: `“${CATEGORY_LABELS[kind].zh}”的“${CATEGORY_FIELD_LABELS[field].zh}”`,
    en: `“${CATEGORY_LABELS[kind].en}”, “${CATEGORY_FIELD_LABELS[field].en}”`,
  };
  const [verdict, { zh, en }] = judge(now, before);
  return [
    {
      subject: `${kind}.${field}`,
      verdict,
      expected: before && formatDecimal(before),
      actual: now && formatDecimal(now),
      delta: null,
      message: { zh: `${name.zh}${zh}。`, en: `${name.en}: ${en}.` },
      cells,
    },
  ];
}

function judge(now: Decimal | null, before: Decimal | null): readonly [RuleFinding['verdict'], Bilingual] {
  if (!now) return ['NOT_ASSESSABLE', { zh: '没有填写', en: 'it is not stated' }];
  const figure = formatDecimal(now);
  if (signOf(subtractDecimals(now, LARGEST)) > 0) {
    return [
      'FAIL',
      { zh: `为 ${figure}，过大，可能以元为单位`, en: `${figure} is too much; it may be in yuan` },
    ];
  }
  if (before && (isTimes(now, before) || isTimes(before, now))) {
    const former = formatDecimal(before);
    return [
      'FAIL',
      {
        zh: `为 ${figure}，上年为 ${former}，相差约一万倍`,
        en: `${figure} after ${former}, some ten thousand times off`,
      },
    ];
  }
  return ['PASS', { zh: `为 ${figure}，看不出单位有误`, en: `${figure} shows no slip of the unit` }];
}

/** Whether the larger is between 5,000 and 20,000 times the smaller. */
function isTimes(larger: Decimal, smaller: Decimal): boolean {
  if (signOf(smaller) <= 0) return false;
  const times = (factor: bigint): Decimal => ({ units: smaller.units * factor, scale: smaller.scale });
  return (
    signOf(subtractDecimals(larger, times(SLIP))) >= 0 &&
    signOf(subtractDecimals(larger, times(4n * SLIP))) <= 0
  );
}

function cellOf(report: AnnualReport, { kind, field }: Amount): Cell | undefined {
  const row = report.disclosureCategories.find((each) => each.kind === kind);
  return row?.cells.find((cell) => cell.field === field);
}
