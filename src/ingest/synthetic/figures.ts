import { OUTCOMES, REVIEW_KINDS, type CategoryKind, type OutcomeCode, type ReviewKind } from '../../domain';

/** A row of invented figures: one of the form's, or the processing fees that only the narrative speaks of. */
export type FigureRow = OutcomeCode | CategoryKind | ReviewKind | 'PROCESSING_FEE';

/**
 * Invented figures by row, without totals: six types of applicant, four results of a review, the columns of table 2
 * (fees in yuan), and of PROCESSING_FEE the notices paid and the yuan they brought. All rules that bind them are
 * linear, so figures that hold of several organs hold of their sum.
 */
export type Figures = ReadonlyMap<FigureRow, readonly number[]>;

/** Rows 三(一) to (六) of table 3 in the form of 2021, which add up to its row (七). */
export const HANDLED_OUTCOMES = OUTCOMES.filter(
  ({ code, forms }) =>
    code.startsWith('3.') && code !== '3.7' && (forms as readonly string[]).includes('FORM_2021'),
);
/** All rows of table 3 in the form of 2021. */
export const PRINTED_OUTCOMES = OUTCOMES.filter(({ forms }) =>
  (forms as readonly string[]).includes('FORM_2021'),
);

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

/** Given figures, returns them as the form prints them: with the row of totals, and a total at the end of each row. */
export function withTotals(figures: Figures): Figures {
  const handled = HANDLED_OUTCOMES.map(({ code }) => rowOf(figures, code));
  const complete = new Map(figures);
  complete.set(
    '3.7',
    (handled[0] ?? []).map((_, column) => sum(handled.map((row) => row[column]!))),
  );
  for (const row of [...PRINTED_OUTCOMES.map(({ code }) => code), ...REVIEW_KINDS]) {
    const values = rowOf(complete, row);
    complete.set(row, [...values, sum(values)]);
  }
  return complete;
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

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
