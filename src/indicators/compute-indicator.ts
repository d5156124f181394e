import {
  whyMissing,
  type IndicatorName,
  type IndicatorValue,
  type InputFigures,
  type InputKey,
  type InputMissing,
  type RateBasis,
  type ResolvedInputs,
} from '../domain';
import { basisOf, formulaOf, sumsOf } from './formulas';
import type { Term } from './indicator-formula';
import { makeValue, withoutValue } from './make-value';

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
  if (basis !== null && !worked.bases.includes(basis))
    return withoutValue('BASIS_NOT_APPLICABLE', name, basis);
  if (!inputs) return withoutValue('NO_REPORT', name, basis);
  const sums = sumsOf(worked, basis)[inputs.form];
  if (!sums) return withoutValue('NOT_ON_THIS_FORM', name, basis);
  const lacking = lackOf(sums.inputs, inputs);
  if (lacking) return withoutValue(lacking, name, basis);

  const { figures, assumed } = inputs;
  const { measure } = worked.formula;
  return makeValue(name, basis, measure, {
    numerator: sumOf(sums.numerator, figures),
    denominator: sums.denominator && sumOf(sums.denominator, figures),
    amount: measure === 'AMOUNT' ? figures.feeAmount : null,
    assumed: assumed.length > 0 && sums.inputs.some((key) => assumed.includes(key)),
  });
}

/** A row that is missing weighs more than a figure not stated. */
function lackOf(keys: readonly InputKey[], inputs: ResolvedInputs): InputMissing | null {
  let lack: InputMissing | null = null;
  for (const key of keys) {
    if (inputs.figures[key] === null && lack !== 'ROW_MISSING') lack = whyMissing(inputs, key);
  }
  return lack;
}

function sumOf(terms: readonly Term[], figures: InputFigures): number {
  let sum = 0;
  for (const { sign, input } of terms) sum += sign * Number(figures[input]);
  return sum;
}
