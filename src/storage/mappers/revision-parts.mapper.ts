import type { AnnualReport, Cell, ExtraRow, FormTable, ReportSection, SectionKind } from '../../domain';
import type { ExtraRowEntity, ReportSectionEntity } from '../entities';
import type { Row, SqlValue } from '../sql/row-reader';
import {
  toCells,
  toPlace,
  toStoredCells,
  toStoredPlace,
  type StoredCell,
  type StoredPlace,
} from './place.mapper';

/** Given a report and its document, returns the JSON of all its rows' cells, by row. */
export function toStoredRevisionCells(report: AnnualReport, sha256: string): string {
  const cells: Record<string, StoredCell[]> = {};
  const add = (row: string, its: readonly Cell[]): void => {
    cells[row] = [...(cells[row] ?? []), ...toStoredCells(its, sha256)];
  };
  for (const outcome of report.applicationOutcomes) add(outcome.code, outcome.cells);
  for (const category of report.disclosureCategories) add(category.kind, category.cells);
  for (const reviewCase of report.reviewCases) add(reviewCase.kind, reviewCase.cells);
  return JSON.stringify(cells);
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

/** After `revisionId` and the document's `sha256`. */
export const SECTION_COLUMNS = [
  'kind',
  'heading',
  'text',
  'place',
] as const satisfies readonly (keyof ReportSectionEntity)[];

/** Given a row of `revisionId`, `sha256` and SECTION_COLUMNS, returns the section with its narrative. */
export function toSection(row: Row): ReportSection {
  return {
    kind: row[2] as SectionKind,
    heading: row[3] as string,
    text: row[4] as string | null,
    place: toPlace(JSON.parse(row[5] as string) as StoredPlace, row[1] as string),
  };
}

/** Given a section and the document, returns its row of SECTION_COLUMNS. */
export function toSectionRow({ kind, heading, text, place }: ReportSection, sha256: string): SqlValue[] {
  return [kind, heading, text, JSON.stringify(toStoredPlace(place, sha256))];
}
