import { OUTCOME_GROUPS, OUTCOMES, type OutcomeGroup, type OutcomeKind } from './application-outcome';

type CountedGroup = Exclude<OutcomeGroup, 'TOTAL'>;

const OUTCOME_COUNTS = OUTCOMES.map((outcome) => `COUNT_${outcome.kind}` as const satisfies string);
const GROUP_COUNTS = OUTCOME_GROUPS.filter((group) => group !== 'TOTAL').map(
  (group) => `COUNT_${group}` as const,
);
const OTHER_NAMES = [
  'COUNT_RECONSIDERATIONS',
  'COUNT_LITIGATIONS',
  'COUNT_LICENSES',
  'COUNT_PENALTIES',
  'COUNT_COMPULSIONS',
  'COUNT_NORMATIVE_DOCUMENTS_IN_FORCE',
  'AMOUNT_FEES',
  'DISCLOSURE_RATE',
  'FULL_DISCLOSURE_RATE',
  'PARTIAL_DISCLOSURE_RATE',
  'DENIAL_RATE',
  'UNAVAILABLE_RATE',
  'NOT_HELD_RATE',
  'NOT_PROCESSED_RATE',
  'OTHER_RATE',
  'SUBSTANTIVE_DISCLOSURE_RATE',
  'FACTUAL_REFUSAL_SHARE',
  'OTHER_REMAINDER_SHARE',
  'BACKLOG_RATE',
  'NATURAL_PERSON_SHARE',
  'RECONSIDERATION_CORRECTION_RATE',
  'LITIGATION_LOSS_RATE',
  'DISPUTE_RATE',
] as const;

/** Every indicator by its permanent name: the counts of table 3 first, the rates last. */
export type IndicatorName = `COUNT_${OutcomeKind}` | `COUNT_${CountedGroup}` | (typeof OTHER_NAMES)[number];
export const INDICATOR_NAMES: readonly IndicatorName[] = [
  ...(OUTCOME_COUNTS as IndicatorName[]),
  ...(GROUP_COUNTS as IndicatorName[]),
  ...OTHER_NAMES,
];

/** What an indicator is of. A PROPORTION is a part of a whole; a RATIO sets two things side by side. */
export const MEASURES = ['COUNT', 'AMOUNT', 'PROPORTION', 'RATIO'] as const;
export type Measure = (typeof MEASURES)[number];

/**
 * What the outcomes of applications are set against: those handled (总计), those received (新收 + 结转), or those that
 * could be decided on their merits (disclosed, denied, not processed).
 */
export const RATE_BASES = ['HANDLED', 'RECEIVED', 'RESOLVABLE'] as const;
export type RateBasis = (typeof RATE_BASES)[number];

/** Why an indicator has no value. */
export const MISSING_REASONS = [
  'BASIS_NOT_APPLICABLE',
  'TERRITORY_DIVIDED',
  'NO_REPORT',
  'NOT_ON_THIS_FORM',
  'ROW_MISSING',
  'NOT_STATED',
  'DENOMINATOR_ZERO',
  'DENOMINATOR_NEGATIVE',
] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];

/** The bounds of a confidence interval, both fractions. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** One indicator of one report. `value` is null exactly when `missing` says why. */
export interface IndicatorValue {
  readonly name: IndicatorName;
  /** Of rates over OUTCOME_TOTAL the basis they stand on, HANDLED unless another was asked for; null of all others. */
  readonly basis: RateBasis | null;
  /** Of rates an unrounded fraction, never a percentage. */
  readonly value: number | null;
  /** Of an AMOUNT its exact decimal string, in 万元; null of all others. */
  readonly amount: string | null;
  /** Of rates, wherever all their figures are there; null of counts and amounts. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** The 95 % Wilson score interval of a proportion between 0 and 1; null of all others. */
  readonly interval: Interval | null;
  /**
   * Whether the value may be read as it stands: of rates if the denominator is 30 or more and, of proportions, the
   * numerator a part of it; counts and amounts always, for they are printed totals and estimate nothing.
   */
  readonly reliable: boolean;
  /** True when a blank total was derived from the stated applicant types. */
  readonly assumed: boolean;
  readonly missing: MissingReason | null;
}
