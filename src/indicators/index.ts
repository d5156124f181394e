export { compareForms, type IndicatorComparability } from './compare-forms';
export { computeIndicator } from './compute-indicator';
export { INDICATOR_DEFINITIONS, tablesOf } from './indicator-definitions';
export { MEASURES, type IndicatorDefinition, type Measure } from './indicator-formula';
export type { IndicatorRows } from './indicator-rows';
