import { outcomesOfForm, REVIEW_KINDS } from '../../domain';
import type { CategoryKind, OutcomeCode, OutcomeGroup, ReviewKind } from '../../domain';

/** A row of invented figures: one of the form's, or the processing fees that only the narrative speaks of. */
export type FigureRow = OutcomeCode | CategoryKind | ReviewKind | 'PROCESSING_FEE';

/**
 * Invented figures by row, without totals: six types of applicant, four results of a review, and of table 2
 * - documents: issued, repealed, in force;
 * - licences, services, penalties, compulsion: decisions, items of the year before, their change;
 * - fees: yuan, items of the year before, their change;
 * - procurement: how many, yuan;
 * and of PROCESSING_FEE the notices paid and the yuan they brought. All rules that bind them are linear, so figures that
 * hold of several organs hold of their sum.
 */
export type Figures = ReadonlyMap<FigureRow, readonly number[]>;

/** Rows 三(一) to (六) of table 3 in the form of 2021, which add up to its row (七). */
export const HANDLED_OUTCOMES = outcomesOfForm('FORM_2021').filter(
  ({ code }) => code.startsWith('3.') && code !== '3.7',
);
/** Rows of table 3 that both editions print, and those that one of them does. */
const DRAWN_OUTCOMES = outcomesOfForm('FORM_2021').map(({ code }) => code);

/** Given the figures of organs, returns the figures of all of them together. */
export function sumFigures(parts: readonly Figures[]): Figures {
  const sums = new Map<FigureRow, number[]>();
  for (const part of parts) {
    for (const [row, figures] of part) {
      const sum = sums.get(row);
      if (sum) figures.forEach((figure, column) => (sum[column] = sum[column]! + figure));
      else sums.set(row, [...figures]);
    }
  }
  return sums;
}

/**
 * Given figures, returns them as the forms print them: with the row of totals, a total at the end of each row, and the
 * row that the form of 2019 does not divide.
 */
export function withTotals(figures: Figures): Figures {
  const complete = new Map(figures);
  complete.set('3.7', sumRows(figures, HANDLED_OUTCOMES));
  for (const row of [...DRAWN_OUTCOMES, ...REVIEW_KINDS]) {
    const values = rowOf(complete, row);
    complete.set(row, [...values, sum(values)]);
  }
  complete.set('3.6', sumRows(complete, outcomesOfGroup('OTHER_HANDLING')));
  return complete;
}

/** Given figures with totals, returns a group's row, for each column. */
export function sumOfGroup(figures: Figures, group: OutcomeGroup): number[] {
  return sumRows(figures, outcomesOfGroup(group));
}

/** Returns a row of figures that are complete: every row is there. */
export function rowOf(figures: Figures, row: FigureRow): readonly number[] {
  const values = figures.get(row);
  if (!values) throw new RangeError(`The invented figures lack the row ${row}.`);
  return values;
}

/** Returns the last figure of a row, which is its total in figures with totals. */
export function totalOf(figures: Figures, row: FigureRow): number {
  return rowOf(figures, row).at(-1)!;
}

/** Given numbers, returns their sum. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function outcomesOfGroup(group: OutcomeGroup): { readonly code: OutcomeCode }[] {
  return HANDLED_OUTCOMES.filter((outcome) => outcome.group === group);
}

function sumRows(figures: Figures, outcomes: readonly { readonly code: OutcomeCode }[]): number[] {
  const [first = [], ...others] = outcomes.map(({ code }) => rowOf(figures, code));
  return first.map((value, column) => value + sum(others.map((row) => row[column]!)));
}
