import {
  categoriesOfForm,
  CATEGORY_FIELD_LABELS,
  CATEGORY_LABELS,
  outcomesOfForm,
  REVIEW_KINDS,
  REVIEW_LABELS,
  type AnnualReport,
  type Bilingual,
  type CellRef,
  type FormEdition,
} from '../domain';
import { outcomeInWords } from './table-3';
import { listNames } from './list-names';
import { WHOLE_REPORT, type Rule } from './rule';

/** A row or column label found in a report, and the cells it heads. */
interface FoundLabel {
  readonly label: Bilingual;
  readonly cells: readonly CellRef[];
}

const FORM_NAMES: Readonly<Record<FormEdition, Bilingual>> = {
  FORM_2019: { zh: '2019 年格式', en: 'the 2019 form' },
  FORM_2021: { zh: '2021 年格式', en: 'the 2021 form' },
};

/** The rows and columns of the three tables are those of the report's edition: none of the other's, none missing. */
export const labelsOfOneEdition: Rule = {
  id: 'S-FORMAT',
  slug: 'one-edition',
  severity: 'ERROR',
  name: { zh: '格式统一', en: 'Labels of exactly one edition of the form' },
  formula: '三张表格的行、列名称 = 2019 年格式或 2021 年格式之一的全部名称',
  description: {
    zh: '三张表格的行和列应与国家格式的一个版本完全一致：不缺行，也不混用另一版本的行或列。版本按表中名称辨认，不按年度推定。',
    en: 'The rows and columns of the three tables are those of one edition of the national form: no row is missing and none belongs to the other edition. The edition is told by the labels, never by the year.',
  },
  reference: '国办公开办函〔2019〕60号、国办公开办函〔2021〕30号所附格式',
  verdicts: ['PASS', 'FAIL'],
  check: (report) => {
    const missing = missingRows(report);
    const foreign = foreignLabels(report);
    const form = FORM_NAMES[report.form];
    const passes = missing.length === 0 && foreign.length === 0;
    return [
      {
        subject: WHOLE_REPORT,
        verdict: passes ? 'PASS' : 'FAIL',
        expected: null,
        actual: null,
        delta: null,
        message: passes
          ? { zh: `三张表格与 ${form.zh}一致。`, en: `The three tables are those of ${form.en}.` }
          : faults(form, missing, foreign),
        cells: foreign.flatMap((found) => found.cells),
      },
    ];
  },
};

function missingRows({
  form,
  applicationOutcomes,
  disclosureCategories,
  reviewCases,
}: AnnualReport): Bilingual[] {
  const outcomes = new Set(applicationOutcomes.map((row) => row.kind));
  const categories = new Set(disclosureCategories.map((row) => row.kind));
  const tracks = new Set(reviewCases.map((row) => row.kind));
  return [
    ...[...categoriesOfForm(form).keys()].flatMap((kind) =>
      categories.has(kind) ? [] : [CATEGORY_LABELS[kind]],
    ),
    ...outcomesOfForm(form).flatMap(({ kind }) => (outcomes.has(kind) ? [] : [outcomeInWords(kind)])),
    ...REVIEW_KINDS.flatMap((kind) => (tracks.has(kind) ? [] : [REVIEW_LABELS[kind]])),
  ];
}

function foreignLabels({ form, applicationOutcomes, disclosureCategories }: AnnualReport): FoundLabel[] {
  const outcomes = new Set<string>(outcomesOfForm(form).map((outcome) => outcome.kind));
  const categories = categoriesOfForm(form);
  const foreignOutcomes = applicationOutcomes
    .filter((row) => !outcomes.has(row.kind))
    .map((row) => ({
      label: outcomeInWords(row.kind),
      cells: row.cells.map((cell) => ({ row: row.code, field: cell.field })),
    }));
  const foreignCategories = disclosureCategories.flatMap((row) => {
    const fields = categories.get(row.kind);
    const label = CATEGORY_LABELS[row.kind];
    if (!fields) return [{ label, cells: row.cells.map((cell) => ({ row: row.kind, field: cell.field })) }];
    return Object.entries(CATEGORY_FIELD_LABELS).flatMap(([field, column]) =>
      (fields as readonly string[]).includes(field) || !row.cells.some((cell) => cell.field === field)
        ? []
        : [{ label: columnOfRow(label, column), cells: [{ row: row.kind, field }] }],
    );
  });
  return [...foreignCategories, ...foreignOutcomes];
}

function columnOfRow(row: Bilingual, column: Bilingual): Bilingual {
  return { zh: `${row.zh}：${column.zh}`, en: `${row.en}: ${column.en}` };
}

function faults(form: Bilingual, missing: readonly Bilingual[], foreign: readonly FoundLabel[]): Bilingual {
  const parts: Bilingual[] = [];
  if (missing.length > 0) {
    const { zh, en } = listNames(missing);
    parts.push({ zh: `缺少${zh}`, en: `lack ${en}` });
  }
  if (foreign.length > 0) {
    const { zh, en } = listNames(foreign.map((found) => found.label));
    parts.push({ zh: `${zh}不属于该格式`, en: `have ${en}, which it does not` });
  }
  return {
    zh: `三张表格按名称属 ${form.zh}，但${parts.map((part) => part.zh).join('；')}。`,
    en: `By their labels the tables are of ${form.en}, but they ${parts.map((part) => part.en).join(' and ')}.`,
  };
}
