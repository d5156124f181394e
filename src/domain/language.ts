/** The two languages in which users read labels and messages. Identifiers and logs are English alone. */
export const LANGUAGES = ['ZH', 'EN'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One sentence or label, in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** Given a bilingual text and a language, returns the text in that language. */
export function inLanguage(text: Bilingual, language: Language): string {
  return language === 'EN' ? text.en : text.zh;
}
