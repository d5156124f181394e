import {
  whyMissing,
  type IndicatorName,
  type IndicatorValue,
  type InputFigures,
  type InputKey,
  type InputMissing,
  type Measure,
  type MissingReason,
  type RateBasis,
  type ResolvedInputs,
} from '../domain';
import { basisOf, formulaOf, sumsOf } from './formulas';
import type { FormulaOnForm, Term } from './indicator-formula';
import { wilsonInterval } from './wilson-interval';

/** Below this denominator a rate is marked unreliable. */
export const RELIABLE_DENOMINATOR = 30;

/**
 * Given an indicator, the basis asked for (null: each rate its own) and what a report says of the inputs (null: there
 * is no report), returns the value. Only rates over 总计 are put on the basis; all others answer their own value and
 * `basis: null`. Where there is no value `missing` says why, and what no report could change comes first.
 */
export function computeIndicator(
  name: IndicatorName,
  asked: RateBasis | null,
  inputs: ResolvedInputs | null,
): IndicatorValue {
  const worked = formulaOf(name);
  const basis = basisOf(worked, asked);
  if (basis !== null && !worked.bases.includes(basis)) return without('BASIS_NOT_APPLICABLE', name, basis);
  if (!inputs) return without('NO_REPORT', name, basis);
  const sums = sumsOf(worked, basis)[inputs.form];
  if (!sums) return without('NOT_ON_THIS_FORM', name, basis);
  const lacking = lackOf(sums.inputs, inputs);
  if (lacking) return without(lacking, name, basis);

  return evaluate(name, basis, worked.formula.measure, sums, inputs);
}

/** A row that is missing weighs more than a figure not stated. */
function lackOf(keys: readonly InputKey[], inputs: ResolvedInputs): InputMissing | null {
  let lack: InputMissing | null = null;
  for (const key of keys) {
    if (inputs.figures[key] === null && lack !== 'ROW_MISSING') lack = whyMissing(inputs, key);
  }
  return lack;
}

function evaluate(
  name: IndicatorName,
  basis: RateBasis | null,
  measure: Measure,
  sums: FormulaOnForm,
  { figures, assumed }: ResolvedInputs,
): IndicatorValue {
  const numerator = sumOf(sums.numerator, figures);
  const denominator = sums.denominator && sumOf(sums.denominator, figures);
  const rate = denominator === null ? null : rateOf(measure, numerator, denominator);
  // Written out, not spread: rankings compute tens of thousands of these at a time.
  return {
    name,
    basis,
    value: rate ? rate.value : numerator,
    amount: measure === 'AMOUNT' ? figures.feeAmount : null,
    numerator: rate && numerator,
    denominator,
    interval: rate && rate.interval,
    reliable: rate ? rate.reliable : true,
    assumed: assumed.length > 0 && sums.inputs.some((key) => assumed.includes(key)),
    missing: rate && rate.missing,
  };
}

function rateOf(
  measure: Measure,
  numerator: number,
  denominator: number,
): Pick<IndicatorValue, 'value' | 'interval' | 'reliable' | 'missing'> {
  if (denominator <= 0) {
    const missing = denominator === 0 ? 'DENOMINATOR_ZERO' : 'DENOMINATOR_NEGATIVE';
    return { value: null, interval: null, reliable: false, missing };
  }
  const value = numerator / denominator;
  const isLarge = denominator >= RELIABLE_DENOMINATOR;
  if (measure === 'RATIO') return { value, interval: null, reliable: isLarge, missing: null };
  // A wrong report can state a part greater than its whole: it is served as printed, but estimates nothing.
  if (value < 0 || value > 1) return { value, interval: null, reliable: false, missing: null };
  return { value, interval: wilsonInterval(numerator, denominator), reliable: isLarge, missing: null };
}

function without(missing: MissingReason, name: IndicatorName, basis: RateBasis | null): IndicatorValue {
  return {
    name,
    basis,
    value: null,
    amount: null,
    numerator: null,
    denominator: null,
    interval: null,
    reliable: false,
    assumed: false,
    missing,
  };
}

function sumOf(terms: readonly Term[], figures: InputFigures): number {
  let sum = 0;
  for (const { sign, input } of terms) sum += sign * Number(figures[input]);
  return sum;
}
