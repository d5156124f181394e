import {
  APPLICATION_FIELD_LABELS,
  CATEGORY_FIELD_LABELS,
  OUTCOME_LABELS,
  REVIEW_FIELD_LABELS,
  REVIEW_LABELS,
} from '../../../../../../src/domain/glossary';
import type { Bilingual } from '../../../../../../src/domain/language';
import type { CellPartsFragment } from '../../../api/operations.generated';
import type { Sheet, SheetColumn, SheetValue } from '../../../downloads/sheet';
import { CELL_STATES, useTerm } from '../../../language/terms';
import { defineText, useText } from '../../../language/text';
import type { Report } from '../report-model';
import { APPLICANT_FIELDS, CATEGORY_BLOCKS, categoryLabel, RESULT_FIELDS } from './form-layout';

const text = defineText(
  { kind: '行代码', code: '行号', label: '行名', table: '表', notStated: '未填数的格', cells: '单元格' },
  {
    kind: 'Kind',
    code: 'Code',
    label: 'Row',
    table: 'Table',
    notStated: 'Cells without a number',
    cells: 'Cells',
  },
);

interface Row {
  readonly cells: readonly CellPartsFragment[];
}

export function useCategorySheet(report: Report): Sheet<Report['disclosureCategories'][number]> {
  const words = useText(text);
  const inWords = useTerm();
  const columnsOf = useFieldColumns();
  const fields = [...new Set(CATEGORY_BLOCKS[report.form].flatMap((block) => block.fields))];
  return {
    name: `${report.id}-disclosure-categories`,
    rows: report.disclosureCategories,
    columns: [
      { name: 'kind', label: words.kind, value: ({ kind }) => kind },
      { name: 'label', label: words.label, value: ({ kind }) => inWords(categoryLabel(kind, report.form)) },
      ...columnsOf(fields, CATEGORY_FIELD_LABELS),
    ],
  };
}

export function useOutcomeSheet(report: Report): Sheet<Report['applicationOutcomes'][number]> {
  const words = useText(text);
  const inWords = useTerm();
  const columnsOf = useFieldColumns();
  return {
    name: `${report.id}-application-outcomes`,
    rows: report.applicationOutcomes,
    columns: [
      { name: 'kind', label: words.kind, value: ({ kind }) => kind },
      { name: 'code', label: words.code, value: ({ code }) => code },
      { name: 'label', label: words.label, value: ({ kind }) => inWords(OUTCOME_LABELS[kind]) },
      ...columnsOf(APPLICANT_FIELDS, APPLICATION_FIELD_LABELS),
    ],
  };
}

export function useReviewSheet(report: Report): Sheet<Report['reviewCases'][number]> {
  const words = useText(text);
  const inWords = useTerm();
  const columnsOf = useFieldColumns();
  return {
    name: `${report.id}-review-cases`,
    rows: report.reviewCases,
    columns: [
      { name: 'kind', label: words.kind, value: ({ kind }) => kind },
      { name: 'label', label: words.label, value: ({ kind }) => inWords(REVIEW_LABELS[kind]) },
      ...columnsOf(RESULT_FIELDS, REVIEW_FIELD_LABELS),
    ],
  };
}

/** Rows outside the form differ in their columns: their cells are saved as they are printed. */
export function useExtraSheet(report: Report): Sheet<Report['extraRows'][number]> {
  const words = useText(text);
  return {
    name: `${report.id}-extra-rows`,
    rows: report.extraRows,
    columns: [
      { name: 'table', label: words.table, value: ({ table }) => table },
      { name: 'label', label: words.label, value: ({ label }) => label },
      { name: 'cells', label: words.cells, value: ({ cells }) => cells.map((cell) => cell.text).join(' | ') },
    ],
  };
}

/** A column for each field, and one that says of the cells without a number what they hold instead. */
function useFieldColumns() {
  const words = useText(text);
  const inWords = useTerm();
  return (
    fields: readonly string[],
    labels: Readonly<Record<string, Bilingual>>,
  ): readonly SheetColumn<Row>[] => [
    ...fields.map((field) => ({
      name: field,
      label: inWords(labels[field]!),
      value: (row: Row) => numberIn(row, field),
    })),
    {
      name: 'notStated',
      label: words.notStated,
      value: ({ cells }) =>
        cells
          .filter(({ state }) => state !== 'STATED')
          .map(({ field, state, text: raw }) =>
            [`${inWords(labels[field]!)}: ${inWords(CELL_STATES[state])}`, raw.trim()]
              .filter(Boolean)
              .join(' '),
          )
          .join('; '),
    },
  ];
}

function numberIn({ cells }: Row, field: string): SheetValue {
  const value = cells.find((cell) => cell.field === field)?.value ?? null;
  return value === null ? null : Number(value);
}
