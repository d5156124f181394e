import type { CellRef } from '../domain';
import { deriveTotal } from './derive-total';
import type { IndicatorInput } from './indicator-formula';
import type { IndicatorRows } from './indicator-rows';
import { cellOf } from './input-words';

/** A figure that goes into an indicator. */
export interface InputFigure {
  readonly input: IndicatorInput;
  readonly value: number;
  /** The total is not printed: it was added up from the stated types of applicant. */
  readonly assumed: boolean;
  readonly cells: readonly CellRef[];
}

/** Given a figure to find and a report's rows, returns it as printed, or else as derived, or else why it is not there. */
export function findFigure(
  input: IndicatorInput,
  rows: IndicatorRows,
): InputFigure | 'ROW_MISSING' | 'NOT_STATED' {
  const value = printedFigure(input, rows);
  if (value === undefined) return 'ROW_MISSING';
  if (value !== null) return { input, value, assumed: false, cells: [cellOf(input)] };
  return derivedFigure(input, rows) ?? 'NOT_STATED';
}

/** The printed figure: null where it is not stated, undefined where its row is missing. */
function printedFigure(input: IndicatorInput, rows: IndicatorRows): number | null | undefined {
  switch (input.table) {
    case 'TABLE_2':
      return rows.disclosureCategories.find((row) => row.kind === input.row)?.[input.field];
    case 'TABLE_3':
      return rows.applicationOutcomes.find((row) => row.kind === input.row)?.[input.field];
    case 'TABLE_4':
      return rows.reviewCases.find((row) => row.kind === input.row)?.[input.field];
  }
}

/** Only table 3 prints what a blank total can be added up from. */
function derivedFigure(input: IndicatorInput, rows: IndicatorRows): InputFigure | null {
  if (input.table !== 'TABLE_3') return null;
  const row = rows.applicationOutcomes.find((each) => each.kind === input.row);
  const derived = row && deriveTotal(row, rows.applicationOutcomes, rows.form);
  if (!derived) return null;
  const cells = derived.types.map((field) => ({ row: row.code, field }));
  return { input, value: derived.value, assumed: true, cells };
}
