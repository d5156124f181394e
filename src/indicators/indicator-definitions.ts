import {
  FORM_EDITIONS,
  type Bilingual,
  type FormEdition,
  type FormTable,
  type IndicatorName,
} from '../domain';
import { APPLICATION_FORMULAS } from './application-formulas';
import type { IndicatorDefinition, IndicatorFormula } from './indicator-formula';
import { inputInWords } from './input-words';
import { DISCLOSURE_FORMULAS, REVIEW_FORMULAS } from './other-formulas';

const FORMULAS: readonly IndicatorFormula[] = [
  ...APPLICATION_FORMULAS,
  ...REVIEW_FORMULAS,
  ...DISCLOSURE_FORMULAS,
];

const BY_NAME: ReadonlyMap<IndicatorName, IndicatorFormula> = new Map(
  FORMULAS.map((formula) => [formula.name, formula]),
);

/** What users are told of each indicator, in the order of `INDICATOR_NAMES`. */
export const INDICATOR_DEFINITIONS: readonly IndicatorDefinition[] = FORMULAS.map((formula) => ({
  name: formula.name,
  measure: formula.measure,
  label: formula.label,
  definition: definitionOf(formula),
  forms: formsOf(formula),
}));

/** Given an indicator's name, returns its formula. Every name has one. */
export function formulaOf(name: IndicatorName): IndicatorFormula {
  const formula = BY_NAME.get(name);
  if (!formula) throw new Error(`There is no formula for the indicator ${name}`);
  return formula;
}

/** Given an indicator's name, returns the tables that a report's rows are needed of, so that no other is loaded. */
export function tablesOf(name: IndicatorName): readonly FormTable[] {
  const inputs = Object.values(formulaOf(name).inputs).flat();
  return [...new Set(inputs.map((input) => input.table))];
}

function formsOf(formula: IndicatorFormula): readonly FormEdition[] {
  return FORM_EDITIONS.filter((form) => formula.inputs[form] !== undefined);
}

/** The formula in words, of the latest edition that has it, and of the other one where that differs. */
function definitionOf(formula: IndicatorFormula): Bilingual {
  const variants = new Map<string, { readonly words: Bilingual; readonly forms: FormEdition[] }>();
  for (const form of formsOf(formula).toReversed()) {
    const inputs = (formula.inputs[form] ?? []).map(inputInWords);
    const words = {
      zh: inputs.map((input) => input.zh).join(' + '),
      en: inputs.map((input) => input.en).join(' + '),
    };
    const variant = variants.get(words.zh);
    if (variant) variant.forms.push(form);
    else variants.set(words.zh, { words, forms: [form] });
  }
  const all = [...variants.values()].map((variant) => onForms(variant.words, variant.forms));
  return { zh: all.map((each) => each.zh).join('；'), en: all.map((each) => each.en).join('; ') };
}

function onForms({ zh, en }: Bilingual, forms: readonly FormEdition[]): Bilingual {
  if (forms.length === FORM_EDITIONS.length) return { zh, en };
  const year = forms[0] === 'FORM_2019' ? 2019 : 2021;
  return { zh: `${zh}（${year} 年格式）`, en: `${en} (form of ${year})` };
}
