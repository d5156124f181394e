import {
  FORM_EDITIONS,
  inputOf,
  type FormEdition,
  type FormTable,
  type IndicatorName,
  type InputKey,
  type RateBasis,
} from '../domain';
import { APPLICATION_RATES } from './application-rates';
import { APPLICATION_COUNTS, OTHER_COUNTS } from './count-formulas';
import { keysOfFormula, termsOn } from './formula-terms';
import { formulaText } from './formula-words';
import type { FormulaOnForm, IndicatorFormula } from './indicator-formula';
import { basesOf, BASIS_DEFINITIONS } from './rate-bases';
import { REVIEW_RATES } from './review-rates';

/** A formula with what is worked out from it once: its bases, and its sums by edition and basis. */
export interface WorkedFormula {
  readonly formula: IndicatorFormula;
  readonly bases: readonly RateBasis[];
  /** Its own denominator. */
  readonly own: OnForms;
  readonly onBasis: Readonly<Partial<Record<RateBasis, OnForms>>>;
}

/** By the editions of the form on which it can be computed. */
type OnForms = Readonly<Partial<Record<FormEdition, FormulaOnForm>>>;

/** Every indicator, in the order of `INDICATOR_NAMES`. */
export const FORMULAS: readonly WorkedFormula[] = [
  ...APPLICATION_COUNTS,
  ...OTHER_COUNTS,
  ...APPLICATION_RATES,
  ...REVIEW_RATES,
].map(workOut);

const BY_NAME: ReadonlyMap<IndicatorName, WorkedFormula> = new Map(
  FORMULAS.map((worked) => [worked.formula.name, worked]),
);

/** Given an indicator's name, returns its formula. Every name has one. */
export function formulaOf(name: IndicatorName): WorkedFormula {
  const worked = BY_NAME.get(name);
  if (!worked) throw new Error(`There is no formula for the indicator ${name}`);
  return worked;
}

/** Given an indicator's name, returns the tables that a report's rows are needed of, so that no other is loaded. */
export function tablesOf(name: IndicatorName): readonly FormTable[] {
  const keys = keysOfFormula(formulaOf(name).formula);
  return [...new Set(keys.map((key) => inputOf(key).table))];
}

/** Given a formula and the basis asked for, returns the basis it is answered on: none of a rate over anything but 总计. */
export function basisOf({ bases: [own] }: WorkedFormula, asked: RateBasis | null): RateBasis | null {
  return own === undefined ? null : (asked ?? own);
}

/** Given a formula and a basis it is answered on, returns its sums by edition; none where the basis does not apply. */
export function sumsOf({ own, onBasis }: WorkedFormula, basis: RateBasis | null): OnForms {
  return basis === null ? own : (onBasis[basis] ?? {});
}

function workOut(formula: IndicatorFormula): WorkedFormula {
  const bases = basesOf(formula);
  const onBasis = bases.map((basis) => {
    const { denominator } = BASIS_DEFINITIONS[basis];
    return [basis, onForms({ ...formula, denominator })] as const;
  });
  return { formula, bases, own: onForms(formula), onBasis: Object.fromEntries(onBasis) };
}

function onForms(formula: IndicatorFormula): OnForms {
  const forms: Partial<Record<FormEdition, FormulaOnForm>> = {};
  for (const form of FORM_EDITIONS) {
    const numerator = termsOn(formula.numerator, form);
    const denominator = formula.denominator && termsOn(formula.denominator, form);
    if (!numerator || (formula.denominator && !denominator)) continue;
    const inputs = [...new Set([...numerator, ...(denominator ?? [])].map(({ input }) => input))];
    forms[form] = { form, text: formulaText(numerator, denominator), numerator, denominator, inputs };
  }
  return forms;
}

/** Given an indicator and the basis asked for, returns every input that it takes on any edition of the form. */
export function inputsOf(name: IndicatorName, asked: RateBasis | null): readonly InputKey[] {
  const worked = formulaOf(name);
  const sums = Object.values(sumsOf(worked, basisOf(worked, asked)));
  return [...new Set(sums.flatMap(({ inputs }) => inputs))];
}
