import {
  APPLICATION_FIELDS,
  outcomesOfForm,
  type ApplicationField,
  type OutcomeKind,
} from './application-outcome';
import type { CategoryField, CategoryKind } from './disclosure-category';
import { FORM_EDITIONS, type FormEdition } from './form';
import { REVIEW_FIELDS, REVIEW_KINDS, type ReviewField, type ReviewKind } from './review-case';

type Categories = ReadonlyMap<CategoryKind, readonly CategoryField[]>;

const DOCUMENTS_2019 = ['newlyCreated', 'newlyDisclosed', 'totalPublic'] as const;
const ITEMS_2019 = ['priorItems', 'itemsChange', 'decisions'] as const;
const DOCUMENTS_2021 = ['issued', 'repealed', 'inForce'] as const;

/** The rows of table 2 and the columns each of them has, by edition. */
const CATEGORIES: Readonly<Record<FormEdition, Categories>> = {
  FORM_2019: new Map<CategoryKind, readonly CategoryField[]>([
    ['REGULATION', DOCUMENTS_2019],
    ['ADMINISTRATIVE_NORMATIVE_DOCUMENT', DOCUMENTS_2019],
    ['ADMINISTRATIVE_LICENSING', ITEMS_2019],
    ['OTHER_EXTERNAL_SERVICE', ITEMS_2019],
    ['ADMINISTRATIVE_PENALTY', ITEMS_2019],
    ['ADMINISTRATIVE_COMPULSION', ITEMS_2019],
    ['ADMINISTRATIVE_FEE', ['priorItems', 'itemsChange']],
    ['CENTRALIZED_PROCUREMENT', ['procurementItems', 'procurementAmount']],
  ]),
  FORM_2021: new Map<CategoryKind, readonly CategoryField[]>([
    ['REGULATION', DOCUMENTS_2021],
    ['ADMINISTRATIVE_NORMATIVE_DOCUMENT', DOCUMENTS_2021],
    ['ADMINISTRATIVE_LICENSING', ['decisions']],
    ['ADMINISTRATIVE_PENALTY', ['decisions']],
    ['ADMINISTRATIVE_COMPULSION', ['decisions']],
    ['ADMINISTRATIVE_FEE', ['feeAmount']],
  ]),
};

/** Given an edition of the form, returns the rows of its table 2 in order, each with its columns. */
export function categoriesOfForm(form: FormEdition): Categories {
  return CATEGORIES[form];
}

/** A cell that the form prints. What editions mean differently they also name differently: see the crosswalk. */
export type FormCell =
  | { readonly table: 'TABLE_2'; readonly row: CategoryKind; readonly field: CategoryField }
  | { readonly table: 'TABLE_3'; readonly row: OutcomeKind; readonly field: ApplicationField }
  | { readonly table: 'TABLE_4'; readonly row: ReviewKind; readonly field: ReviewField };

/** Given an edition of the form, returns the cells of its three tables in their order. */
export function cellsOfForm(form: FormEdition): FormCell[] {
  return [
    ...[...CATEGORIES[form]].flatMap(([row, fields]) =>
      fields.map((field) => ({ table: 'TABLE_2' as const, row, field })),
    ),
    ...outcomesOfForm(form).flatMap(({ kind: row }) =>
      APPLICATION_FIELDS.map((field) => ({ table: 'TABLE_3' as const, row, field })),
    ),
    ...REVIEW_KINDS.flatMap((row) =>
      REVIEW_FIELDS.map((field) => ({ table: 'TABLE_4' as const, row, field })),
    ),
  ];
}

const CELL_NAMES: ReadonlyMap<FormEdition, ReadonlySet<string>> = new Map(
  FORM_EDITIONS.map((form) => [form, new Set(cellsOfForm(form).map(nameOf))]),
);

/** Given a cell and an edition of the form, returns whether that edition prints it. */
export function isCellOfForm(cell: Pick<FormCell, 'row' | 'field'>, form: FormEdition): boolean {
  return CELL_NAMES.get(form)!.has(nameOf(cell));
}

function nameOf({ row, field }: Pick<FormCell, 'row' | 'field'>): string {
  return `${row} ${field}`;
}
