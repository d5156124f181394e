import {
  APPLICATION_FIELD_LABELS,
  CATEGORY_FIELD_LABELS,
  OUTCOME_LABELS,
  REVIEW_FIELD_LABELS,
  REVIEW_LABELS,
} from '../../../../../../src/domain/glossary';
import type { Bilingual } from '../../../../../../src/domain/language';
import type {
  CellPartsFragment,
  FormPartsFragment,
  PlacePartsFragment,
} from '../../../api/operations.generated';
import { categoryLabel } from './form-layout';

/** A cell of a report with the row it stands in, and what both are called. */
export interface ReportCell {
  /** As the address names it: the row's kind and the field, such as NEW_APPLICATIONS.total. */
  readonly key: string;
  readonly row: string;
  readonly field: string;
  readonly rowLabel: Bilingual;
  readonly fieldLabel: Bilingual;
  readonly cell: CellPartsFragment;
}

/** The cells of a report, found by their names or by where they stand. */
export interface ReportCells {
  readonly byKey: ReadonlyMap<string, ReportCell>;
  readonly at: (place: PlacePartsFragment, field: string) => ReportCell | undefined;
}

export const cellKey = (row: string, field: string) => `${row}.${field}`;

/** Given what a report states, returns its cells; those of rows outside the form go by the number of their row. */
export function collectCells(report: FormPartsFragment): ReportCell[] {
  return [
    ...report.disclosureCategories.flatMap(({ kind, cells }) =>
      named(kind, categoryLabel(kind, report.form), CATEGORY_FIELD_LABELS, cells),
    ),
    ...report.applicationOutcomes.flatMap(({ kind, cells }) =>
      named(kind, OUTCOME_LABELS[kind], APPLICATION_FIELD_LABELS, cells),
    ),
    ...report.reviewCases.flatMap(({ kind, cells }) =>
      named(kind, REVIEW_LABELS[kind], REVIEW_FIELD_LABELS, cells),
    ),
    ...report.extraRows.flatMap(({ label, cells }, index) =>
      named(String(index + 1), { zh: label, en: label }, APPLICATION_FIELD_LABELS, cells),
    ),
  ];
}

function named(
  row: string,
  rowLabel: Bilingual,
  fields: Readonly<Record<string, Bilingual>>,
  cells: readonly CellPartsFragment[],
): ReportCell[] {
  return cells.map((cell) => ({
    key: cellKey(row, cell.field),
    row,
    field: cell.field,
    rowLabel,
    fieldLabel: fields[cell.field] ?? columnLabel(cell.field),
    cell,
  }));
}

/** Columns of rows outside the form that are not the form's are called column1, column2 and so on. */
function columnLabel(field: string): Bilingual {
  const number = field.replace(/^column/, '');
  return { zh: `第 ${number} 列`, en: `column ${number}` };
}

/** Given the cells of a report, returns them by name and by place: findings tell of a cell where it stands only. */
export function indexCells(cells: readonly ReportCell[]): ReportCells {
  const byPlace = new Map(cells.map((each) => [placeKey(each.cell.place, each.field), each]));
  return {
    byKey: new Map(cells.map((each) => [each.key, each])),
    at: (place, field) => byPlace.get(placeKey(place, field)),
  };
}

/** Blank cells have no text of their own, so that one place may be of several of them: the field tells them apart. */
function placeKey({ sha256, page, box, table, row, column, start, end }: PlacePartsFragment, field: string) {
  return JSON.stringify([sha256, page, box?.x, box?.y, table, row, column, start, end, field]);
}
