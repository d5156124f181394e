import {
  crossCell,
  inputOf,
  whyMissing,
  type Bilingual,
  type CellRef,
  type IndicatorValue,
  type InputKey,
  type ResolvedInputs,
} from '../domain';
import { keysOfFormula } from './formula-terms';
import { inEach, joinTerms } from './formula-words';
import { formulaOf, sumsOf } from './formulas';
import type { FormulaOnForm, Term } from './indicator-formula';
import { cellOf, inputInWords, partsOf } from './input-words';
import { BASIS_DEFINITIONS } from './rate-bases';

const NO_REPORT: Bilingual = { zh: '没有该年度的报告。', en: 'There is no report of that year.' };
const NOT_ON_THIS_FORM: Bilingual = {
  zh: '该报告所用格式没有这一项。',
  en: 'The form of this report does not have it.',
};
const NO_DENOMINATOR: Bilingual = {
  zh: '分母不大于零，无法计算。',
  en: 'The denominator is not above zero.',
};

/** Given a value and the inputs it was computed from, returns the formula with the figures put in, or why there is no value. */
export function explainIndicator(value: IndicatorValue, inputs: ResolvedInputs | null): Bilingual {
  if (value.missing === 'BASIS_NOT_APPLICABLE') return explainBasis(value);
  const sums = inputs && formulaFor(value, inputs);
  if (!inputs) return NO_REPORT;
  if (!sums) return explainOtherForm(value, inputs);
  if (value.missing === 'ROW_MISSING' || value.missing === 'NOT_STATED') {
    return explainLack(value.missing, sums, inputs);
  }
  return explainFormula(value, sums, inputs);
}

/**
 * Given a value and the inputs it was computed from, returns the cells of its formula, whether they gave a value or
 * not: in the place of a derived total those it was added up from.
 */
export function cellsOfIndicator(value: IndicatorValue, inputs: ResolvedInputs | null): CellRef[] {
  const keys = inputs ? (formulaFor(value, inputs)?.inputs ?? []) : [];
  return keys.flatMap((key) => (inputs?.assumed.includes(key) ? partsOf(key) : [cellOf(key)]));
}

function formulaFor({ name, basis }: IndicatorValue, { form }: ResolvedInputs): FormulaOnForm | undefined {
  return sumsOf(formulaOf(name), basis)[form];
}

function explainBasis({ basis }: IndicatorValue): Bilingual {
  const { zh, en } = BASIS_DEFINITIONS[basis!].label;
  return {
    zh: `分子不是“${zh}”的一部分，不能以其为基数。`,
    en: `The numerator is no part of the ${en}: the rate cannot be put on that basis.`,
  };
}

/** In the words of the crosswalk, of every cell that the other edition does not have. */
function explainOtherForm({ name }: IndicatorValue, { form }: ResolvedInputs): Bilingual {
  const notes = keysOfFormula(formulaOf(name).formula)
    .map((key) => crossCell(inputOf(key), form))
    .filter(({ comparability }) => comparability === 'NOT_COMPARABLE')
    .map(({ note }) => note);
  return inEach((language) =>
    [...new Set([NOT_ON_THIS_FORM, ...notes].map((note) => note[language]))].join(
      language === 'zh' ? '' : ' ',
    ),
  );
}

function explainLack(
  reason: 'ROW_MISSING' | 'NOT_STATED',
  sums: FormulaOnForm,
  inputs: ResolvedInputs,
): Bilingual {
  const lacking = [...new Set(sums.inputs)].filter((key) => whyMissing(inputs, key) === reason);
  const zh = lacking.map((key) => `“${inputInWords(key).zh}”`).join('、');
  const en = lacking.map((key) => `“${inputInWords(key).en}”`).join(', ');
  return reason === 'ROW_MISSING'
    ? { zh: `报告中没有${zh}。`, en: `The report has no row ${en}.` }
    : {
        zh: `报告没有填写${zh}，也无法由其他数字可靠得出。`,
        en: `The report does not state ${en}, and no other figures confirm it.`,
      };
}

function explainFormula(value: IndicatorValue, sums: FormulaOnForm, inputs: ResolvedInputs): Bilingual {
  return inEach((language) => {
    const write = ({ input }: Term): string => figureInWords(input, inputs, language);
    const numerator = joinTerms(sums.numerator, write);
    if (!sums.denominator) return sums.numerator.length > 1 ? `${numerator} = ${value.value}` : numerator;
    const denominator = joinTerms(sums.denominator, write);
    const steps = [`${bracket(numerator, sums.numerator)} ÷ ${bracket(denominator, sums.denominator)}`];
    if (sums.inputs.length > 2) steps.push(`${value.numerator} ÷ ${value.denominator}`);
    if (value.value === null)
      return `${steps.join(' = ')}${language === 'zh' ? '：' : ': '}${NO_DENOMINATOR[language]}`;
    return [...steps, `${(100 * value.value).toFixed(2)}%`].join(' = ');
  });
}

function bracket(words: string, terms: readonly Term[]): string {
  return terms.length > 1 ? `(${words})` : words;
}

function figureInWords(
  key: InputKey,
  { figures, assumed }: ResolvedInputs,
  language: keyof Bilingual,
): string {
  const words = `${inputInWords(key)[language]} ${figures[key]}`;
  if (!assumed.includes(key)) return words;
  return language === 'zh'
    ? `${words}（总计未填，由各类申请人相加）`
    : `${words} (total not stated, added up from the types of applicant)`;
}
