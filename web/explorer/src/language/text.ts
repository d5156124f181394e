import { useLanguage, type Language } from './language';

/** The words of one view in both languages. */
export type Text<Words> = Readonly<Record<Language, Words>>;

/** Strings, functions that put values into a sentence, and groups of them. */
type Widened<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string
    ? string
    : Words[Key] extends (...values: infer Values) => string
      ? (...values: Values) => string
      : Widened<Words[Key]>;
};

/** Given the Chinese words, and the English ones under the same names, returns both; a missing name does not compile. */
export function defineText<const Words>(chinese: Words, english: Widened<Words>): Text<Widened<Words>> {
  return { ZH: chinese as Widened<Words>, EN: english };
}

/** The words in the language of the page. */
export function useText<Words>(text: Text<Words>): Words {
  return text[useLanguage().language];
}
