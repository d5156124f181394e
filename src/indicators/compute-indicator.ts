import {
  crossCell,
  type FormEdition,
  type IndicatorName,
  type IndicatorValue,
  type MissingReason,
} from '../domain';
import { explainMissing, explainOtherForm, explainSum } from './explanation';
import { formulaOf } from './indicator-definitions';
import type { IndicatorInput } from './indicator-formula';
import type { IndicatorRows } from './indicator-rows';
import { findFigure, type InputFigure } from './input-figure';

/**
 * Given an indicator and a report's rows, returns its value with the figures it rests on. Where one of them is
 * neither stated nor derivable there is no value, and `missing` says why. Null stands for a report we do not have.
 */
export function computeIndicator(name: IndicatorName, rows: IndicatorRows | null): IndicatorValue {
  if (!rows) return withoutValue(name, 'NO_REPORT', []);
  const inputs = formulaOf(name).inputs[rows.form];
  if (!inputs) return notOnThisForm(name, rows.form);

  const figures: InputFigure[] = [];
  const lacking = { ROW_MISSING: [] as IndicatorInput[], NOT_STATED: [] as IndicatorInput[] };
  for (const input of inputs) {
    const figure = findFigure(input, rows);
    if (typeof figure === 'string') lacking[figure].push(input);
    else figures.push(figure);
  }
  if (lacking.ROW_MISSING.length > 0) return withoutValue(name, 'ROW_MISSING', lacking.ROW_MISSING);
  if (lacking.NOT_STATED.length > 0) return withoutValue(name, 'NOT_STATED', lacking.NOT_STATED);

  const value = figures.reduce((sum, figure) => sum + figure.value, 0);
  return {
    name,
    value,
    assumed: figures.some((figure) => figure.assumed),
    missing: null,
    explanation: explainSum(figures, value),
    inputs: figures.flatMap((figure) => figure.cells),
  };
}

function notOnThisForm(name: IndicatorName, form: FormEdition): IndicatorValue {
  const elsewhere = Object.values(formulaOf(name).inputs).flat();
  const notes = elsewhere.map((input) => crossCell(input, form).note);
  return { ...withoutValue(name, 'NOT_ON_THIS_FORM', []), explanation: explainOtherForm(notes) };
}

function withoutValue(
  name: IndicatorName,
  missing: MissingReason,
  lacking: readonly IndicatorInput[],
): IndicatorValue {
  const explanation = explainMissing(missing, lacking);
  return { name, value: null, assumed: false, missing, explanation, inputs: [] };
}
