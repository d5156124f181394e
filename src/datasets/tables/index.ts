import { FINDINGS_TABLE, INDICATORS_TABLE } from './derived-tables';
import { CATEGORIES_TABLE, OUTCOMES_TABLE, REVIEW_CASES_TABLE } from './form-tables';
import { REPORTS_TABLE } from './reports.table';

/** Every table that is handed out. */
export const TABLES = [
  REPORTS_TABLE,
  OUTCOMES_TABLE,
  CATEGORIES_TABLE,
  REVIEW_CASES_TABLE,
  INDICATORS_TABLE,
  FINDINGS_TABLE,
] as const;
