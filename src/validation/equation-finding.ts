import type { Bilingual } from '../domain';
import { checkEquation, type Equation, type SideSum } from './check-equation';
import { formatDecimal, type Decimal } from './decimal';
import { equationMessage, missingRowsMessage } from './equation-message';
import type { RuleFinding } from './rule';

/** Given a sum, returns what is to be said of it: the verdict, both sides, and the cells they come from. */
export function equationFinding(equation: Equation): RuleFinding {
  const outcome = checkEquation(equation);
  const decided = outcome.verdict !== 'NOT_ASSESSABLE';
  const expected = decided || isComplete(outcome.computed) ? outcome.computed.sum : null;
  const actual = decided || isComplete(outcome.printed) ? outcome.printed.sum : null;
  return {
    subject: equation.subject,
    verdict: outcome.verdict,
    expected: inDigits(expected),
    actual: inDigits(actual),
    delta: expected && actual && formatDecimal(outcome.difference),
    message: equationMessage(equation, outcome),
    cells: [...equation.computed.terms, ...equation.printed.terms]
      .filter((term) => term.cell !== undefined)
      .map((term) => term.ref),
  };
}

/** Given the rows that a sum needs and the document lacks, returns the finding that it cannot be checked. */
export function missingRowsFinding(
  subject: string,
  about: Bilingual,
  rows: readonly Bilingual[],
): RuleFinding {
  return {
    subject,
    verdict: 'NOT_ASSESSABLE',
    expected: null,
    actual: null,
    delta: null,
    message: missingRowsMessage(about, rows),
    cells: [],
  };
}

function isComplete(side: SideSum): boolean {
  return side.unstated.length + side.text.length === 0;
}

function inDigits(number: Decimal | null): string | null {
  return number && formatDecimal(number);
}
