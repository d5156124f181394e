import {
  CATEGORY_FIELD_LABELS,
  CATEGORY_LABELS,
  cellsOfForm,
  FORM_EDITIONS,
  outcomeOfKind,
  REVIEW_LABELS,
  type AnnualReport,
  type Bilingual,
  type CellRef,
  type FormEdition,
  type FormCell,
} from '../domain';
import type { ReportFigures } from './surroundings';
import { outcomeInWords } from './table-3';

/** A count that reports are compared by: the total of a row of tables 3 and 4, any count of table 2. */
export interface ReportTotal {
  readonly cell: FormCell;
  readonly ref: CellRef;
  readonly label: Bilingual;
}

const NO_COUNTS: ReadonlySet<string> = new Set(['feeAmount', 'procurementAmount', 'itemsChange']);
const TOTALS: ReadonlyMap<FormEdition, readonly ReportTotal[]> = new Map(
  FORM_EDITIONS.map((form) => [form, totalsOfForm(form)]),
);

/** Given a report, returns what its form counts in all, in the form's order; amounts and changes are no counts. */
export function totalsOf({ form }: Pick<AnnualReport, 'form'>): readonly ReportTotal[] {
  return TOTALS.get(form)!;
}

function totalsOfForm(form: FormEdition): ReportTotal[] {
  return cellsOfForm(form)
    .filter(({ table, field }) => (table === 'TABLE_2' ? !NO_COUNTS.has(field) : field === 'total'))
    .map((cell) => ({ cell, ref: refOf(cell), label: labelOf(cell) }));
}

/** Given a report and a count, returns its figure; null where it is not stated or the form has it not. */
export function figureOf(report: ReportFigures, { row, field }: FormCell): number | null {
  const rows: readonly { readonly kind: string }[] = [
    ...report.disclosureCategories,
    ...report.applicationOutcomes,
    ...report.reviewCases,
  ];
  const found = rows.find(({ kind }) => kind === row) as Readonly<Record<string, unknown>> | undefined;
  const figure = found?.[field];
  return typeof figure === 'number' ? figure : null;
}

function refOf(cell: FormCell): CellRef {
  return { row: cell.table === 'TABLE_3' ? outcomeOfKind(cell.row).code : cell.row, field: cell.field };
}

function labelOf(cell: FormCell): Bilingual {
  if (cell.table === 'TABLE_3') return outcomeInWords(cell.row);
  if (cell.table === 'TABLE_4') return REVIEW_LABELS[cell.row];
  const [row, column] = [CATEGORY_LABELS[cell.row], CATEGORY_FIELD_LABELS[cell.field]];
  return { zh: row.zh + column.zh, en: `${row.en}, ${column.en}` };
}
