export { compareForms, type IndicatorComparability } from './compare-forms';
export { computeIndicator, RELIABLE_DENOMINATOR } from './compute-indicator';
export { cellsOfIndicator, explainIndicator } from './explain-indicator';
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
export { BASIS_DEFINITIONS, type BasisDefinition } from './rate-bases';
export { resolveInputs } from './resolve-inputs';
export { summarizeValues, type Spread } from './summarize-values';
export { wilsonInterval } from './wilson-interval';
