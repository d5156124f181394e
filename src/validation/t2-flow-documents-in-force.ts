import { CATEGORY_LABELS, crossCell, type AnnualReport, type CategoryKind, type Cell } from '../domain';
import { brokenSeries } from './broken-series';
import { statedValue, type EquationTerm } from './check-equation';
import { addDecimals, formatDecimal, subtractDecimals } from './decimal';
import { equationFinding } from './equation-finding';
import type { Rule, RuleFinding } from './rule';
import { previousOf } from './surroundings';

const KINDS = ['REGULATION', 'ADMINISTRATIVE_NORMATIVE_DOCUMENT'] as const;
const TERMS = {
  inForce: { zh: '现行有效件数', en: 'in force' },
  issued: { zh: '本年制发件数', en: 'issued this year' },
  repealed: { zh: '本年废止件数', en: 'repealed this year' },
} as const;

/** Documents in force are those of last year, with what was issued and without what was repealed. */
export const documentsInForce: Rule = {
  id: 'T2-FLOW',
  slug: 'documents-in-force',
  severity: 'WARNING',
  name: { zh: '有效文件跨年衔接', en: 'Documents in force from year to year' },
  formula: '本年现行有效件数 = 上年现行有效件数 + 本年制发件数 − 本年废止件数',
  description: {
    zh: '规章和行政规范性文件：本年现行有效件数应由上年数加制发、减废止得出。文件到期自动失效、统计范围调整、纳入部门文件等都会造成不符。上年用 2019 年格式或区划合并拆分的，不作核对。',
    en: 'For regulations and administrative normative documents, those in force are last year’s, plus those issued, less those repealed. Expiry, a change of scope or the inclusion of departments explain many differences. Where last year followed the form of 2019, or the division was merged or split, this cannot be checked.',
  },
  reference: '国办公开办函〔2021〕30号所附格式，第二部分表格第二十条第（一）项',
  verdicts: ['PASS', 'FAIL', 'ASSUMED', 'NOT_ASSESSABLE'],
  check(report, surroundings) {
    if (report.form !== 'FORM_2021' || !surroundings?.hasPrevious) return [];
    const previous = previousOf(report, surroundings);
    if (!previous) return [brokenSeries(surroundings.turn)];
    return KINDS.flatMap((kind) => kindFinding(report, previous, kind));
  },
};

function kindFinding(report: AnnualReport, previous: AnnualReport, kind: CategoryKind): RuleFinding[] {
  const { comparability, note } = crossCell({ table: 'TABLE_2', row: kind, field: 'inForce' }, previous.form);
  if (comparability !== 'IDENTICAL') {
    const nothing = { expected: null, actual: null, delta: null, cells: [] };
    return [{ subject: kind, verdict: 'NOT_ASSESSABLE', ...nothing, message: note }];
  }
  if (!report.disclosureCategories.some((row) => row.kind === kind)) return [];
  const before = termOf(previous, kind, 'inForce', previous.id);
  const [issued, repealed, inForce] = (['issued', 'repealed', 'inForce'] as const).map((field) =>
    termOf(report, kind, field),
  ) as [EquationTerm, EquationTerm, EquationTerm];
  const { zh, en } = CATEGORY_LABELS[kind];
  const finding = equationFinding({
    subject: kind,
    about: { zh: `“${zh}”`, en: `“${en}”` },
    computed: {
      wording: { zh: '上年有效与本年制发之和为', en: 'last year’s documents and those issued are' },
      terms: [before, issued],
    },
    printed: {
      wording: { zh: '本年有效与本年废止之和为', en: 'those in force and those repealed are' },
      terms: [inForce, repealed],
    },
    needsTotal: false,
  });
  return [inWords(finding, [before, issued, repealed, inForce], `“${zh}”`, `“${en}”`)];
}

/** With all four stated, what is compared is the number in force, as a clerk would do the sum. */
function inWords(finding: RuleFinding, terms: readonly EquationTerm[], zh: string, en: string): RuleFinding {
  const [before, issued, repealed, inForce] = terms.map(({ cell }) => statedValue(cell));
  if (!before || !issued || !repealed || !inForce) return finding;
  const expected = formatDecimal(subtractDecimals(addDecimals(before, issued), repealed));
  const actual = formatDecimal(inForce);
  const sum = [before, issued, repealed].map(formatDecimal);
  const agrees = finding.verdict === 'PASS';
  return {
    ...finding,
    expected,
    actual,
    message: {
      zh: `${zh}：${sum[0]} + ${sum[1]} − ${sum[2]} = ${expected}，表中现行有效 ${actual} 件，${agrees ? '相符' : '不符'}。`,
      en: `${en}: ${sum[0]} + ${sum[1]} − ${sum[2]} = ${expected}, and ${actual} are in force by the table; they ${agrees ? 'agree' : 'disagree'}.`,
    },
  };
}

function termOf(
  report: AnnualReport,
  kind: CategoryKind,
  field: keyof typeof TERMS,
  id?: string,
): EquationTerm {
  const cells: readonly Cell[] = report.disclosureCategories.find((row) => row.kind === kind)?.cells ?? [];
  return {
    ref: { row: kind, field, ...(id && { report: id }) },
    label: TERMS[field],
    cell: cells.find((cell) => cell.field === field),
  };
}
