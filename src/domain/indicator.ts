import { OUTCOME_GROUPS, OUTCOMES, type OutcomeGroup, type OutcomeKind } from './application-outcome';
import type { CellRef } from './cell';
import type { Bilingual } from './language';

type CountedGroup = Exclude<OutcomeGroup, 'TOTAL'>;

const OUTCOME_COUNTS = OUTCOMES.map((outcome) => `COUNT_${outcome.kind}` as const satisfies string);
const GROUP_COUNTS = OUTCOME_GROUPS.filter((group) => group !== 'TOTAL').map(
  (group) => `COUNT_${group}` as const,
);

/** Every indicator by its permanent name, table 3 first. */
export type IndicatorName =
  | `COUNT_${OutcomeKind}`
  | `COUNT_${CountedGroup}`
  | 'COUNT_RECONSIDERATIONS'
  | 'COUNT_LITIGATIONS'
  | 'COUNT_LICENSES'
  | 'COUNT_PENALTIES'
  | 'COUNT_COMPULSIONS'
  | 'COUNT_NORMATIVE_DOCUMENTS_IN_FORCE';
export const INDICATOR_NAMES: readonly IndicatorName[] = [
  ...(OUTCOME_COUNTS as IndicatorName[]),
  ...(GROUP_COUNTS as IndicatorName[]),
  'COUNT_RECONSIDERATIONS',
  'COUNT_LITIGATIONS',
  'COUNT_LICENSES',
  'COUNT_PENALTIES',
  'COUNT_COMPULSIONS',
  'COUNT_NORMATIVE_DOCUMENTS_IN_FORCE',
];

/** Why an indicator has no value. */
export const MISSING_REASONS = ['NO_REPORT', 'NOT_ON_THIS_FORM', 'ROW_MISSING', 'NOT_STATED'] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];

/** One indicator of one report. `value` is null exactly when `missing` says why. */
export interface IndicatorValue {
  readonly name: IndicatorName;
  readonly value: number | null;
  /** True when a blank total was derived from the stated applicant types. */
  readonly assumed: boolean;
  readonly missing: MissingReason | null;
  /** The formula with the figures put in: `58 + 21 = 79`. */
  readonly explanation: Bilingual;
  /** The cells that the value rests on. */
  readonly inputs: readonly CellRef[];
}
