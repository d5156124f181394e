import {
  categoriesOfForm,
  outcomesOfForm,
  REVIEW_KINDS,
  shiftPointLeft,
  type CategoryField,
  type CategoryKind,
  type FormEdition,
  type OutcomeCode,
  type ReviewKind,
} from '../../domain';
import { rowOf, sumOfGroup, type Figures } from './figures';
import type { Habits } from './habits';

/** A row of the tables, or the subtotal that some print for the denials. */
export type PrintedRow = OutcomeCode | CategoryKind | ReviewKind | 'DENIED';

/** Amounts are kept in yuan and printed in 万元, whose decimals are yuan: four places. */
const PLACES_OF_TEN_THOUSAND = 4;

/** Given figures with totals, returns what stands in the cells of the rows of an edition. */
export function printCells(
  form: FormEdition,
  figures: Figures,
  habits: Habits,
): Map<PrintedRow, readonly string[]> {
  const cells = new Map<PrintedRow, readonly string[]>();
  for (const [kind, fields] of categoriesOfForm(form))
    cells.set(
      kind,
      fields.map((field) => printCategory(figures, kind, field)),
    );
  for (const { code } of outcomesOfForm(form)) {
    const values = rowOf(figures, code).map(String);
    const isDetail = code.startsWith('3.') && code !== '3.7';
    cells.set(code, isDetail ? printDetail(values, habits) : values);
  }
  if (habits.subtotals) cells.set('DENIED', sumOfGroup(figures, 'DENIED').map(String));
  for (const kind of REVIEW_KINDS) cells.set(kind, rowOf(figures, kind).map(String));
  return cells;
}

function tenThousands(yuan: number): string {
  return shiftPointLeft(String(yuan), PLACES_OF_TEN_THOUSAND);
}

function printDetail(values: readonly string[], { zero, detailTotals }: Habits): string[] {
  const types = values.slice(0, -1).map((value) => (value === '0' ? zero : value));
  return [...types, detailTotals ? values.at(-1)! : ''];
}

/** Both editions print what was drawn once: what is made anew was issued, and all of it is disclosed. */
const COLUMNS: Readonly<Record<Exclude<CategoryField, 'feeAmount' | 'procurementAmount'>, number>> = {
  issued: 0,
  newlyCreated: 0,
  newlyDisclosed: 0,
  repealed: 1,
  inForce: 2,
  totalPublic: 2,
  decisions: 0,
  priorItems: 1,
  itemsChange: 2,
  procurementItems: 0,
};

function printCategory(figures: Figures, kind: CategoryKind, field: CategoryField): string {
  const row = rowOf(figures, kind);
  if (field === 'feeAmount') return tenThousands(row[0]!);
  if (field === 'procurementAmount') return `${tenThousands(row[1]!)}万元`;
  return String(row[COLUMNS[field]]!);
}
