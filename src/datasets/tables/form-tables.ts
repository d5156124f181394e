import {
  APPLICATION_FIELDS,
  CATEGORY_LABELS,
  OUTCOME_LABELS,
  outcomeOfKind,
  REVIEW_FIELDS,
  REVIEW_LABELS,
  type Bilingual,
} from '../../domain';
import { columns, columnsOf, type Column } from '../column';
import { KEY_COLUMNS, type Table } from '../table';

/** Table 3 of the form: one row a report and outcome. */
export const OUTCOMES_TABLE: Table<'application-outcomes'> = {
  name: 'application-outcomes',
  title: 'Applications received and handled (收到和处理政府信息公开申请情况)',
  api: 'ApplicationOutcome',
  primaryKey: ['reportId', 'kind'],
  columns: [
    ...KEY_COLUMNS,
    ...columnsOf('ApplicationOutcome', 'string', ['kind', 'code', 'group']),
    ...labelColumns('ApplicationOutcome'),
    ...columnsOf('ApplicationOutcome', 'integer', APPLICATION_FIELDS),
  ],
  async read(found, { reports }) {
    const rows = await reports.outcomesOf(found.map(({ revisionId }) => revisionId));
    return ({ revisionId }) =>
      (rows.get(revisionId) ?? []).map((row) => ({
        ...figuresOf(row),
        group: outcomeOfKind(row.kind).group,
        ...labels(OUTCOME_LABELS[row.kind]),
      }));
  },
};

/** Table 2 of the form: one row a report and category. */
export const CATEGORIES_TABLE: Table<'disclosure-categories'> = {
  name: 'disclosure-categories',
  title: 'Proactive disclosure (主动公开政府信息情况)',
  api: 'DisclosureCategory',
  primaryKey: ['reportId', 'kind'],
  columns: [
    ...KEY_COLUMNS,
    ...columnsOf('DisclosureCategory', 'string', ['kind']),
    ...labelColumns('DisclosureCategory'),
    ...columnsOf('DisclosureCategory', 'integer', ['issued', 'repealed', 'inForce', 'decisions']),
    ...columnsOf('DisclosureCategory', 'decimal', ['feeAmount']),
    ...columnsOf('DisclosureCategory', 'integer', [
      'newlyCreated',
      'newlyDisclosed',
      'totalPublic',
      'priorItems',
      'itemsChange',
      'procurementItems',
    ]),
    ...columnsOf('DisclosureCategory', 'decimal', ['procurementAmount']),
    ...columnsOf('DisclosureCategory', 'string', ['procurementAmountUnit']),
  ],
  async read(found, { reports }) {
    const rows = await reports.categoriesOf(found.map(({ revisionId }) => revisionId));
    return ({ revisionId }) =>
      (rows.get(revisionId) ?? []).map((row) => ({
        ...figuresOf(row),
        ...labels(CATEGORY_LABELS[row.kind]),
      }));
  },
};

/** Table 4 of the form: one row a report and track. */
export const REVIEW_CASES_TABLE: Table<'review-cases'> = {
  name: 'review-cases',
  title: 'Reconsideration and litigation (政府信息公开行政复议、行政诉讼情况)',
  api: 'ReviewCase',
  primaryKey: ['reportId', 'kind'],
  columns: [
    ...KEY_COLUMNS,
    ...columnsOf('ReviewCase', 'string', ['kind']),
    ...labelColumns('ReviewCase'),
    ...columnsOf('ReviewCase', 'integer', REVIEW_FIELDS),
  ],
  async read(found, { reports }) {
    const rows = await reports.reviewCasesOf(found.map(({ revisionId }) => revisionId));
    return ({ revisionId }) =>
      (rows.get(revisionId) ?? []).map((row) => ({
        ...figuresOf(row),
        ...labels(REVIEW_LABELS[row.kind]),
      }));
  },
};

function labelColumns(api: string): readonly Column[] {
  return columns(['labelZh', 'string', `${api}.label`], ['labelEn', 'string', `${api}.label`]);
}

function labels({ zh, en }: Bilingual): { readonly labelZh: string; readonly labelEn: string } {
  return { labelZh: zh, labelEn: en };
}

/** The row without its cells, which are no column. */
function figuresOf<T extends { readonly cells: unknown }>(row: T): Omit<T, 'cells'> {
  const figures: Omit<T, 'cells'> & { cells?: unknown } = { ...row };
  delete figures.cells;
  return figures;
}
