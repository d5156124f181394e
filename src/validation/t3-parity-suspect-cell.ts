import {
  APPLICATION_FIELD_LABELS,
  outcomeOfCode,
  type AnnualReport,
  type ApplicationField,
  type Bilingual,
  type Cell,
  type CellRef,
} from '../domain';
import { checkEquation, statedValue, type Equation, type EquationTerm } from './check-equation';
import { addDecimals, formatDecimal, isWhole, signOf, subtractDecimals, ZERO, type Decimal } from './decimal';
import { WHOLE_REPORT, type Rule, type RuleFinding } from './rule';
import {
  columnEquations,
  INTAKE_EQUALS_HANDLED,
  outcomeInWords,
  outcomesEqualHandled,
  rowEquation,
} from './table-3';

/** A cell whose change by `correction` would mend every sum that it is part of, all of which fail. */
interface Suspect {
  readonly cell: Cell;
  readonly ref: CellRef;
  readonly correction: Decimal;
  readonly mends: readonly Equation[];
}

/** Where a failing row of table 3 crosses a failing column with the same difference, the cell there is suspect. */
export const suspectCell: Rule = {
  id: 'T3-PARITY',
  slug: 'suspect-cell',
  severity: 'INFO',
  name: { zh: '可疑单元格', en: 'Suspect cell' },
  formula: '不平的行与不平的列相交，且差额相同 ⇒ 交叉处的数字可疑，改正后行列皆平',
  description: {
    zh: '第三部分表格中，某行与某列都不平且差额相同，则其交叉处的数字可能有误，并给出能使行列皆平的数字。只提示，不改动。',
    en: 'Where a row and a column of table 3 fail by the same difference, the cell they share may be wrong; the value that would mend both is proposed. Nothing is changed.',
  },
  reference: '国办公开办函〔2019〕60号、国办公开办函〔2021〕30号所附格式，第三部分表格的勾稽关系',
  verdicts: ['PASS', 'FAIL', 'NOT_ASSESSABLE'],
  check(report) {
    const { failing, suspects } = examine(report);
    if (failing === 0) return [nothing('PASS', ALL_ADD_UP)];
    return suspects.length > 0 ? suspects.map(proposal) : [nothing('NOT_ASSESSABLE', NO_SINGLE_CELL)];
  },
};

const ALL_ADD_UP: Bilingual = {
  zh: '第三部分表格没有不平的行或列。',
  en: 'No row or column of table 3 fails to add up.',
};
const NO_SINGLE_CELL: Bilingual = {
  zh: '第三部分表格有不平的行或列，但没有哪一格单独改正即可使其平衡。',
  en: 'Rows or columns of table 3 do not add up, and no single cell explains them.',
};

function nothing(verdict: 'PASS' | 'NOT_ASSESSABLE', message: Bilingual): RuleFinding {
  return { subject: WHOLE_REPORT, verdict, expected: null, actual: null, delta: null, message, cells: [] };
}

function examine(report: AnnualReport): { failing: number; suspects: readonly Suspect[] } {
  const equations = [
    ...report.applicationOutcomes.map(rowEquation),
    ...columnEquations(report, INTAKE_EQUALS_HANDLED),
    ...columnEquations(report, outcomesEqualHandled(report.form)),
  ];
  const outcomes = new Map(equations.map((equation) => [equation, checkEquation(equation)]));
  const failing = equations.filter((equation) => outcomes.get(equation)!.verdict === 'FAIL');
  if (failing.length === 0) return { failing: 0, suspects: [] };
  const terms = new Map<string, { term: EquationTerm; corrections: Map<Equation, Decimal | null> }>();
  for (const equation of equations) {
    const { verdict, difference } = outcomes.get(equation)!;
    for (const side of [equation.computed, equation.printed]) {
      // The difference is printed less computed: what is added to a computed figure takes from it.
      const correction = side === equation.computed ? difference : subtractDecimals(ZERO, difference);
      for (const term of side.terms) {
        const key = `${term.ref.row} ${term.ref.field}`;
        const known = terms.get(key) ?? { term, corrections: new Map<Equation, Decimal | null>() };
        terms.set(key, known);
        known.corrections.set(equation, verdict === 'FAIL' ? correction : null);
      }
    }
  }
  const suspects = [...terms.values()].flatMap(({ term, corrections }) => suspectOf(term, corrections));
  const claims = (equation: Equation): number =>
    suspects.filter(({ mends }) => mends.includes(equation)).length;
  // Two cells that would mend the same sum: nothing tells which of them is wrong.
  return {
    failing: failing.length,
    suspects: suspects.filter(({ mends }) => mends.every((equation) => claims(equation) === 1)),
  };
}

/** A cell is suspect if it stands in a row and a column that fail, in no sum that holds, and one change mends all. */
function suspectOf(
  { cell, ref }: EquationTerm,
  corrections: ReadonlyMap<Equation, Decimal | null>,
): readonly Suspect[] {
  const value = statedValue(cell);
  const [correction, ...others] = [...corrections.values()];
  if (!cell || !value || !correction || others.length === 0) return [];
  const isSame = (other: Decimal | null): boolean =>
    other !== null && signOf(subtractDecimals(other, correction)) === 0;
  const repaired = addDecimals(value, correction);
  if (!others.every(isSame) || signOf(repaired) < 0 || !isWhole(repaired)) return [];
  return [{ cell, ref, correction, mends: [...corrections.keys()] }];
}

function proposal({ cell, ref, correction }: Suspect): RuleFinding {
  const printed = statedValue(cell)!;
  const expected = formatDecimal(addDecimals(printed, correction));
  const actual = formatDecimal(printed);
  const row = outcomeInWords(outcomeOfCode(ref.row)!.kind);
  const column = APPLICATION_FIELD_LABELS[ref.field as ApplicationField];
  return {
    subject: `${ref.row}.${ref.field}`,
    verdict: 'FAIL',
    expected,
    actual,
    delta: formatDecimal(subtractDecimals(ZERO, correction)),
    message: {
      zh: `“${row.zh}”的“${column.zh}”为 ${actual}，如为 ${expected}，则行列皆平，此格可疑。`,
      en: `“${row.en}”, “${column.en}” is ${actual}; ${expected} would make its row and columns add up, so the cell is suspect.`,
    },
    cells: [ref],
  };
}
