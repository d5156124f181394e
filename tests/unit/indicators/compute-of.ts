import type { Bilingual, CellRef, IndicatorName, IndicatorValue, RateBasis } from '../../../src/domain';
import {
  cellsOfIndicator,
  computeIndicator,
  explainIndicator,
  resolveInputs,
  type IndicatorRows,
} from '../../../src/indicators';
import { buildReport, type ReportChanges } from '../validation/build-report';

export type ExplainedValue = IndicatorValue & { explanation: Bilingual; cells: CellRef[] };

/** Given an indicator, changes to the base report (null: no report) and a basis, returns the value with its explanation. */
export function computeOf(
  name: IndicatorName,
  changes: ReportChanges | null = {},
  basis: RateBasis | null = null,
): ExplainedValue {
  return computeFrom(name, changes && buildReport(changes), basis);
}

/** Given an indicator, a report's rows and a basis, returns the value with its explanation. */
export function computeFrom(
  name: IndicatorName,
  rows: IndicatorRows | null,
  basis: RateBasis | null = null,
): ExplainedValue {
  const inputs = rows && resolveInputs(rows);
  const value = computeIndicator(name, basis, inputs);
  return { ...value, explanation: explainIndicator(value, inputs), cells: cellsOfIndicator(value, inputs) };
}
