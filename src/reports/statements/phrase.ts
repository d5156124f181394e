/** A stretch of a sentence: its words as printed and, character by character, as patterns compare them. */
export interface Phrase {
  readonly words: string;
  readonly folded: string;
}

/** Given a phrase, returns the part of it between two offsets. */
export function slicePhrase({ words, folded }: Phrase, from: number, to?: number): Phrase {
  return { words: words.slice(from, to), folded: folded.slice(from, to) };
}

/** Given phrases, returns them one after the other. */
export function joinPhrases(...phrases: readonly Phrase[]): Phrase {
  return {
    words: phrases.map(({ words }) => words).join(''),
    folded: phrases.map(({ folded }) => folded).join(''),
  };
}

/** Given a phrase and a pattern anchored at its start, returns the phrase without what the pattern matches. */
export function dropStart(phrase: Phrase, pattern: RegExp): Phrase {
  return slicePhrase(phrase, pattern.exec(phrase.folded)?.[0].length ?? 0);
}

/** Given a phrase and a pattern anchored at its end, returns the phrase without what the pattern matches. */
export function dropEnd(phrase: Phrase, pattern: RegExp): Phrase {
  const match = pattern.exec(phrase.folded);
  return match ? slicePhrase(phrase, 0, match.index) : phrase;
}

/** Given a phrase, returns whether it has any words. */
export function hasWords({ folded }: Phrase): boolean {
  return /[^\s\p{P}\p{S}]/u.test(folded);
}
