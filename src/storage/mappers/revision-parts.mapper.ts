import type { AnnualReport, Cell, ExtraRow, FormTable } from '../../domain';
import type { ExtraRowEntity } from '../entities';
import type { Row, SqlValue } from '../sql/row-reader';
import { toCells, toStoredCells, type StoredCell } from './place.mapper';

/** Given a report and its document, returns the JSON of all its rows' cells, by row. */
export function toStoredRevisionCells(report: AnnualReport, sha256: string): string {
  const stored = [...cellsByRow(report)].map(([row, cells]) => [row, toStoredCells(cells, sha256)] as const);
  return JSON.stringify(Object.fromEntries(stored));
}

/** Given a report, returns the cells of its three tables by row: outcome code, category kind or review kind. */
export function cellsByRow(report: AnnualReport): Map<string, readonly Cell[]> {
  const cells = new Map<string, readonly Cell[]>();
  const add = (row: string, its: readonly Cell[]): void =>
    void cells.set(row, [...(cells.get(row) ?? []), ...its]);
  for (const outcome of report.applicationOutcomes) add(outcome.code, outcome.cells);
  for (const category of report.disclosureCategories) add(category.kind, category.cells);
  for (const reviewCase of report.reviewCases) add(reviewCase.kind, reviewCase.cells);
  return cells;
}

/** Given that JSON and the document, returns the cells by row. */
export function toRevisionCells(json: string, sha256: string): Map<string, readonly Cell[]> {
  const stored = JSON.parse(json) as Record<string, StoredCell[]>;
  return new Map(Object.entries(stored).map(([row, cells]) => [row, toCells(cells, sha256)]));
}

/** After `revisionId` and the document's `sha256`. */
export const EXTRA_ROW_COLUMNS = [
  'formTable',
  'label',
  'cells',
] as const satisfies readonly (keyof ExtraRowEntity)[];

/** Given a row of `revisionId`, `sha256` and EXTRA_ROW_COLUMNS, returns the extra row. */
export function toExtraRow(row: Row): ExtraRow {
  return {
    table: row[2] as FormTable,
    label: row[3] as string,
    cells: toCells(JSON.parse(row[4] as string) as StoredCell[], row[1] as string),
  };
}

/** Given an extra row and the document, returns its row of EXTRA_ROW_COLUMNS. */
export function toExtraRowRow({ table, label, cells }: ExtraRow, sha256: string): SqlValue[] {
  return [table, label, JSON.stringify(toStoredCells(cells, sha256))];
}
