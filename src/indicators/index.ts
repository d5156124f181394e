export { compareForms, type IndicatorComparability } from './compare-forms';
export { computeIndicator } from './compute-indicator';
export { cellsOfIndicator, explainIndicator } from './explain-indicator';
export { explainSum, type SumPart } from './explain-sum';
export { tablesOf } from './formulas';
export { INDICATOR_DEFINITIONS } from './indicator-definitions';
export {
  SOURCE_KINDS,
  type FormulaOnForm,
  type IndicatorDefinition,
  type SourceKind,
  type Term,
} from './indicator-formula';
export { inputInWords } from './input-words';
export type { IndicatorRows } from './indicator-rows';
export { RELIABLE_DENOMINATOR } from './make-value';
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
