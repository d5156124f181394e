import type { Bilingual, Cell, CellRef, Verdict } from '../domain';
import { addDecimals, parseDecimal, signOf, subtractDecimals, ZERO, type Decimal } from './decimal';

/** One figure of an equation: where it stands, what it is called, and the cell, if the document has one. */
export interface EquationTerm {
  readonly ref: CellRef;
  readonly label: Bilingual;
  readonly cell: Cell | undefined;
}

/** The figures on one side, which are added. A difference is written by moving its term to the other side. */
export interface EquationSide {
  /** Leads up to the sum in a sentence: `六类申请人之和为`, `the six applicant types add up to`. */
  readonly wording: Bilingual;
  readonly terms: readonly EquationTerm[];
}

/** A sum that a report must satisfy. */
export interface Equation {
  readonly subject: string;
  /** The row, column or track in words, to open the sentence with. */
  readonly about: Bilingual;
  readonly computed: EquationSide;
  readonly printed: EquationSide;
  /** The printed side is the total of the computed one: where it is not stated, there is nothing to check against. */
  readonly needsTotal: boolean;
}

/** Why a verdict is what it is. */
export type EquationReason =
  'ALL_STATED' | 'TEXT' | 'TOTAL_NOT_STATED' | 'HOLDS_WITH_ZEROS' | 'NO_FILLING_HOLDS' | 'UNDECIDED';

/** The outcome of a check. The sums are of the stated figures: lower bounds where something is not stated. */
export interface EquationOutcome {
  readonly verdict: Verdict;
  readonly reason: EquationReason;
  readonly computed: SideSum;
  readonly printed: SideSum;
  /** printed − computed, by the stated figures. */
  readonly difference: Decimal;
}

/** What the cells of a side add up to, and which of them say no number. */
export interface SideSum {
  readonly sum: Decimal;
  /** Blank, dash or no cell at all. */
  readonly unstated: readonly EquationTerm[];
  /** Words, or what only claims to be a number. */
  readonly text: readonly EquationTerm[];
}

/**
 * Given a sum, returns whether it holds. All stated: PASS or FAIL. TEXT among the figures, or the total not stated:
 * NOT_ASSESSABLE. It holds with zeros for what is not stated: ASSUMED. No non-negative figures in their place can
 * make it hold: FAIL. Else NOT_ASSESSABLE.
 */
export function checkEquation(equation: Equation): EquationOutcome {
  const computed = sumOf(equation.computed);
  const printed = sumOf(equation.printed);
  const difference = subtractDecimals(printed.sum, computed.sum);
  const [reason, verdict] = judge(computed, printed, signOf(difference), equation.needsTotal);
  return { verdict, reason, computed, printed, difference };
}

function judge(
  computed: SideSum,
  printed: SideSum,
  sign: -1 | 0 | 1,
  needsTotal: boolean,
): readonly [EquationReason, Verdict] {
  if (computed.text.length + printed.text.length > 0) return ['TEXT', 'NOT_ASSESSABLE'];
  if (computed.unstated.length + printed.unstated.length === 0) {
    return ['ALL_STATED', sign === 0 ? 'PASS' : 'FAIL'];
  }
  if (needsTotal && printed.unstated.length > 0) return ['TOTAL_NOT_STATED', 'NOT_ASSESSABLE'];
  if (sign === 0) return ['HOLDS_WITH_ZEROS', 'ASSUMED'];
  // What is not stated can only add to its side: the smaller side must have something to grow by.
  const canGrow = sign > 0 ? computed.unstated : printed.unstated;
  return canGrow.length === 0 ? ['NO_FILLING_HOLDS', 'FAIL'] : ['UNDECIDED', 'NOT_ASSESSABLE'];
}

function sumOf(side: EquationSide): SideSum {
  let sum = ZERO;
  const unstated: EquationTerm[] = [];
  const text: EquationTerm[] = [];
  for (const term of side.terms) {
    const value = statedValue(term.cell);
    if (value) sum = addDecimals(sum, value);
    else if (isUnstated(term.cell)) unstated.push(term);
    else text.push(term);
  }
  return { sum, unstated, text };
}

/** Given a cell, returns the exact number it states, or null. */
export function statedValue(cell: Cell | undefined): Decimal | null {
  return cell?.state === 'STATED' && cell.value !== null ? parseDecimal(cell.value) : null;
}

/** Given a cell, or none where its row lacks one, returns whether it leaves its figure open: blank or a dash. */
export function isUnstated(cell: Cell | undefined): boolean {
  return cell === undefined || cell.state === 'BLANK' || cell.state === 'DASH';
}
