import type { ApplicationOutcome, DisclosureCategory, FormEdition, ReviewCase } from '../domain';

/**
 * The rows of one report that indicators are computed from. A table that the indicators asked for do not need
 * (see `tablesOf`) may be left empty. Cells are not looked at: the figures of the rows suffice.
 */
export interface IndicatorRows {
  readonly form: FormEdition;
  readonly applicationOutcomes: readonly ApplicationOutcome[];
  readonly disclosureCategories: readonly DisclosureCategory[];
  readonly reviewCases: readonly ReviewCase[];
}
