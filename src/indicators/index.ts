export { aggregateValues, type Aggregated } from './aggregate-values';
export { compareForms, type IndicatorComparability } from './compare-forms';
export { computeIndicator } from './compute-indicator';
export { explainAggregate } from './explain-aggregate';
export { cellsOfIndicator, explainIndicator } from './explain-indicator';
export { explainSum, type SumPart } from './explain-sum';
export { findStanding, type Standing } from './find-standing';
export { inputsOf, tablesOf } from './formulas';
export { INDICATOR_DEFINITIONS } from './indicator-definitions';
export {
  SOURCE_KINDS,
  type FormulaOnForm,
  type IndicatorDefinition,
  type SourceKind,
  type Term,
} from './indicator-formula';
export { inputInWords } from './input-words';
export { inputsOfType, isByType, type OutcomeByType } from './inputs-by-type';
export type { IndicatorRows } from './indicator-rows';
export { RELIABLE_DENOMINATOR } from './make-value';
export {
  EXCLUSION_REASONS,
  rankValues,
  type Excluded,
  type ExclusionReason,
  type Ranked,
  type Ranking,
} from './rank-values';
export { BASIS_DEFINITIONS, type BasisDefinition } from './rate-bases';
export { resolveInputs } from './resolve-inputs';
export {
  divisionBreak,
  lawBreaks,
  reportBreaks,
  SERIES_BREAK_KINDS,
  SERIES_BREAK_SEVERITIES,
  type SeriesBreak,
  type SeriesBreakKind,
  type SeriesBreakSeverity,
  type SeriesYear,
} from './series-breaks';
export { sumValues } from './sum-values';
export { summarizeValues, type Spread } from './summarize-values';
export { wilsonInterval } from './wilson-interval';
