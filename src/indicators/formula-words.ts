import { FORM_EDITIONS, type Bilingual, type FormEdition } from '../domain';
import { termsOn } from './formula-terms';
import type { Sum, Term } from './indicator-formula';
import { inputInWords } from './input-words';

/** Given the terms of a formula, returns it as a reader of code writes it: `carriedOut / (newApplications + carriedIn)`. */
export function formulaText(numerator: readonly Term[], denominator: readonly Term[] | null): string {
  return denominator ? `${inBrackets(numerator)} / ${inBrackets(denominator)}` : sumText(numerator);
}

/** Given terms and how to write each, returns their sum as it is written. */
export function joinTerms(terms: readonly Term[], write: (term: Term) => string): string {
  return terms.map((term, at) => `${at === 0 ? '' : term.sign > 0 ? ' + ' : ' − '}${write(term)}`).join('');
}

/**
 * Given a sum, returns it in the form's words: of the latest edition that has it, and of the other one where that
 * differs.
 */
export function sumInWords(sum: Sum): Bilingual {
  const variants = new Map<string, { readonly words: Bilingual; readonly forms: FormEdition[] }>();
  for (const form of FORM_EDITIONS.toReversed()) {
    const terms = termsOn(sum, form);
    if (!terms) continue;
    const words = inEach((language) => joinTerms(terms, ({ input }) => inputInWords(input)[language]));
    const variant = variants.get(words.zh);
    if (variant) variant.forms.push(form);
    else variants.set(words.zh, { words, forms: [form] });
  }
  const all = [...variants.values()].map(({ words, forms }) => onForms(words, forms));
  return { zh: all.map(({ zh }) => zh).join('；'), en: all.map(({ en }) => en).join('; ') };
}

/** Given how to write something in a language, returns it in both. */
export function inEach(write: (language: keyof Bilingual) => string): Bilingual {
  return { zh: write('zh'), en: write('en') };
}

function onForms({ zh, en }: Bilingual, forms: readonly FormEdition[]): Bilingual {
  if (forms.length === FORM_EDITIONS.length) return { zh, en };
  const year = forms[0] === 'FORM_2019' ? 2019 : 2021;
  return { zh: `${zh}（${year} 年格式）`, en: `${en} (form of ${year})` };
}

function sumText(terms: readonly Term[]): string {
  return joinTerms(terms, ({ input }) => input).replaceAll('−', '-');
}

function inBrackets(terms: readonly Term[]): string {
  return terms.length > 1 ? `(${sumText(terms)})` : sumText(terms);
}
