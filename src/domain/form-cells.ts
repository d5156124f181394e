import type { CategoryField, CategoryKind, FormEdition } from '../domain';

type Rows = ReadonlyMap<CategoryKind, readonly CategoryField[]>;

const DOCUMENTS_2019 = ['newlyCreated', 'newlyDisclosed', 'totalPublic'] as const;
const ITEMS_2019 = ['priorItems', 'itemsChange', 'decisions'] as const;
const DOCUMENTS_2021 = ['issued', 'repealed', 'inForce'] as const;

/** The rows of table 2 and the columns each of them has, by edition. */
const ROWS: Readonly<Record<FormEdition, Rows>> = {
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
export function categoriesOfForm(form: FormEdition): Rows {
  return ROWS[form];
}
