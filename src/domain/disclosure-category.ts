import type { Cell } from './cell';

/** The rows of table 2 in the form's order; OTHER_EXTERNAL_SERVICE and CENTRALIZED_PROCUREMENT are of the 2019 edition only. */
export const CATEGORY_KINDS = [
  'REGULATION',
  'ADMINISTRATIVE_NORMATIVE_DOCUMENT',
  'ADMINISTRATIVE_LICENSING',
  'OTHER_EXTERNAL_SERVICE',
  'ADMINISTRATIVE_PENALTY',
  'ADMINISTRATIVE_COMPULSION',
  'ADMINISTRATIVE_FEE',
  'CENTRALIZED_PROCUREMENT',
] as const;
export type CategoryKind = (typeof CATEGORY_KINDS)[number];

/** Whole numbers of table 2: documents, decisions, items of a list. */
export const CATEGORY_COUNT_FIELDS = [
  'issued',
  'repealed',
  'inForce',
  'decisions',
  'newlyCreated',
  'newlyDisclosed',
  'totalPublic',
  'priorItems',
  'itemsChange',
  'procurementItems',
] as const;
/** Amounts of money of table 2, exact decimals: fees in 万元, procurement in its own stated unit. */
export const CATEGORY_AMOUNT_FIELDS = ['feeAmount', 'procurementAmount'] as const;
export type CategoryCountField = (typeof CATEGORY_COUNT_FIELDS)[number];
export type CategoryAmountField = (typeof CATEGORY_AMOUNT_FIELDS)[number];
export type CategoryField = CategoryCountField | CategoryAmountField;

export const AMOUNT_UNITS = ['YUAN', 'TEN_THOUSAND_YUAN'] as const;
export type AmountUnit = (typeof AMOUNT_UNITS)[number];

/** A row of table 2. Counts are whole numbers, amounts decimal strings; null is a figure the document does not state. */
export interface DisclosureCategory
  extends
    Readonly<Record<CategoryCountField, number | null>>,
    Readonly<Record<CategoryAmountField, string | null>> {
  readonly kind: CategoryKind;
  readonly procurementAmountUnit: AmountUnit | null;
  readonly cells: readonly Cell[];
}
