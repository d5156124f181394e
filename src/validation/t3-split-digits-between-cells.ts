import {
  APPLICANT_TYPES,
  APPLICATION_FIELDS,
  OUTCOME_LABELS,
  outcomesOfForm,
  type AnnualReport,
  type ApplicationOutcome,
  type Bilingual,
  type Cell,
  type CellRef,
} from '../domain';
import { statedValue } from './check-equation';
import { addDecimals, formatDecimal, parseDecimal, signOf, subtractDecimals, ZERO } from './decimal';
import { quoted } from './list-names';
import { WHOLE_REPORT, type Rule, type RuleFinding } from './rule';

/** Values of a row of table 3 in order, the total last. `row` is null where the reader could not tell them apart. */
interface Values {
  readonly subject: string;
  readonly label: Bilingual;
  readonly row: string | null;
  readonly cells: readonly Cell[];
}

/** Two neighbours of a row whose digits together would make it add up. */
interface Split {
  readonly left: Cell;
  readonly right: Cell;
  readonly joined: string;
}

/** A row that does not add up, and would if the digits of two neighbouring cells were one figure. */
export const digitsBetweenCells: Rule = {
  id: 'T3-SPLIT',
  slug: 'digits-between-cells',
  severity: 'INFO',
  name: { zh: '数字拆入相邻格', en: 'Digits split between cells' },
  formula: '某行六类申请人之和 ≠ 总计，而相邻两格的数字连写后相等',
  description: {
    zh: '第三部分表格某行不平，而把相邻两格的数字连成一个（如“2”“0”连成 20）即平，则疑为转换文档时数字被拆开。只提示，不改动。',
    en: 'A row of table 3 does not add up, and would if the digits of two neighbouring cells were one figure (2 and 0 being 20): converting a document may have split it. This is pointed out; nothing is changed.',
  },
  reference: '国办公开办函〔2019〕60号、国办公开办函〔2021〕30号所附格式，第三部分表格“总计”列',
  verdicts: ['PASS', 'FAIL', 'NOT_ASSESSABLE'],
  check: (report) => {
    const suspects = [...unbalancedRows(report), ...rowsOfTooMany(report)];
    if (suspects.length > 0) return suspects.map(findingOn);
    return [report.applicationOutcomes.some(statesTotal) ? NOTHING_TO_SUSPECT : NOTHING_TO_ADD_UP];
  },
};

const NOTHING_TO_SUSPECT: RuleFinding = {
  subject: WHOLE_REPORT,
  verdict: 'PASS',
  expected: null,
  actual: null,
  delta: null,
  message: {
    zh: '第三部分表格没有数字被拆入相邻格的迹象。',
    en: 'Nothing in table 3 looks like a figure split between cells.',
  },
  cells: [],
};

const NOTHING_TO_ADD_UP: RuleFinding = {
  ...NOTHING_TO_SUSPECT,
  verdict: 'NOT_ASSESSABLE',
  message: {
    zh: '第三部分表格没有填写总计的行，无法核对。',
    en: 'No row of table 3 states its total; this cannot be checked.',
  },
};

function statesTotal({ cells }: ApplicationOutcome): boolean {
  return cells.some(({ field, state }) => field === 'total' && state === 'STATED');
}

/** Rows whose stated figures contradict their total. */
function unbalancedRows(report: AnnualReport): Values[] {
  return report.applicationOutcomes.flatMap((row) => {
    const cells = APPLICATION_FIELDS.flatMap((field) => row.cells.find((cell) => cell.field === field) ?? []);
    if (cells.length < APPLICATION_FIELDS.length || cells.at(-1)!.state !== 'STATED') return [];
    if (cells.some((cell) => cell.state === 'TEXT') || addsUp(cells)) return [];
    return [{ subject: row.code, label: quoted(OUTCOME_LABELS[row.kind]), row: row.code, cells }];
  });
}

/** Rows of the form that were not read because they hold one value too many. */
function rowsOfTooMany(report: AnnualReport): Values[] {
  const found = new Set(report.applicationOutcomes.map((row) => row.code));
  const missing = outcomesOfForm(report.form).filter(({ code }) => !found.has(code));
  return report.extraRows.flatMap(({ table, label, cells }) => {
    const is = missing.find(({ kind }) => label.includes(OUTCOME_LABELS[kind].zh));
    if (table !== 'TABLE_3' || !is || cells.length !== APPLICATION_FIELDS.length + 1) return [];
    return [{ subject: is.code, label: quoted(OUTCOME_LABELS[is.kind]), row: null, cells }];
  });
}

function findingOn(values: Values): RuleFinding {
  const [split, ...others] = splitsOf(values);
  const verdict = !split ? 'PASS' : others.length === 0 ? 'FAIL' : 'NOT_ASSESSABLE';
  const suspected = verdict === 'FAIL' ? split : undefined;
  const printed = suspected ? parseDecimal(suspected.left.value!)! : null;
  const expected = suspected ? parseDecimal(suspected.joined)! : null;
  return {
    subject: values.subject,
    verdict,
    expected: expected && formatDecimal(expected),
    actual: printed && formatDecimal(printed),
    delta: printed && expected && formatDecimal(subtractDecimals(printed, expected)),
    message: messageOn(values, split, others.length),
    cells: suspected ? refsOf(values, suspected) : [],
  };
}

function messageOn({ label }: Values, split: Split | undefined, others: number): Bilingual {
  if (!split) {
    return {
      zh: `${label.zh}一行不平，但连写相邻两格的数字也不能使之相符。`,
      en: `Row ${label.en} does not add up, but joining the digits of neighbouring cells does not mend it.`,
    };
  }
  const { left, right, joined } = split;
  const [before, after] = [left.text.trim(), right.text.trim()];
  if (others > 0) {
    return {
      zh: `${label.zh}一行不平，有 ${others + 1} 处相邻格连写后相符，无法判断是哪一处。`,
      en: `Row ${label.en} does not add up; joining digits would mend it in ${others + 1} places, and nothing tells which.`,
    };
  }
  return {
    zh: `${label.zh}一行不平；若相邻两格“${before}”“${after}”本是 ${joined}，则相符，疑为数字被拆开。`,
    en: `Row ${label.en} does not add up, and would if “${before}” and “${after}” beside it were ${joined}: the figure may have been split.`,
  };
}

function refsOf({ row }: Values, { left, right }: Split): CellRef[] {
  return row === null ? [] : [left, right].map(({ field }) => ({ row, field }));
}

/** A row read has lost a cell to the split, so the joined figure leaves a zero; a row of too many is a cell longer. */
function splitsOf({ row, cells }: Values): Split[] {
  const candidates = row === null ? cells.slice(0, -1) : cells.slice(0, APPLICANT_TYPES.length - 1);
  return candidates.flatMap((left, at) => {
    const right = cells[at + 1]!;
    const joined = join(left, right);
    if (joined === null) return [];
    const whole: Cell = { ...left, state: 'STATED', value: joined };
    const mended = [...cells.slice(0, at), whole, ...cells.slice(at + 2)];
    return addsUp(mended) ? [{ left, right, joined }] : [];
  });
}

function join(left: Cell, right: Cell): string | null {
  const [before, after] = [left, right].map(({ text }) => text.normalize('NFKC').trim());
  const areDigits = /^[1-9]\d{0,8}$/.test(before!) && /^\d{1,9}$/.test(after!);
  return areDigits ? before! + after! : null;
}

function addsUp(cells: readonly Cell[]): boolean {
  const total = statedValue(cells.at(-1));
  const types = cells.slice(0, -1).map((cell) => statedValue(cell) ?? ZERO);
  return total !== null && signOf(subtractDecimals(total, types.reduce(addDecimals, ZERO))) === 0;
}
