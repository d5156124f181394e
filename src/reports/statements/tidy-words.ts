import { dropEnd, dropStart, hasWords, type Phrase } from './phrase';
import { ADVERB, AMONG, LEADING, RELATION, TRAILING } from './words';

const BEGINS_TO_COMPARE = /^[较比与同由从]/u;

/** Given words before a figure, returns whether they only tell of a share or a change. */
export function isRelation({ folded }: Phrase): boolean {
  return RELATION.test(folded);
}

/** Given words before a figure, returns them without what only ties them to the sentence and the figure: dates, connectives. */
export function untied(phrase: Phrase): Phrase {
  const whole = dropEnd(dropStart(phrase, /^[\s、,]+/u), TRAILING);
  // 与2021年的: without its date this says nothing.
  if (BEGINS_TO_COMPARE.test(whole.folded) && isRelation(whole)) return whole;
  const words = dropStart(phrase, LEADING);
  const among = dropStart(dropStart(words, AMONG), LEADING);
  return dropEnd(hasWords(among) ? among : words, TRAILING);
}

/** Given words before a figure, returns them untied, and without who did it where what was done is told. */
export function tidy(phrase: Phrase): Phrase {
  const words = untied(phrase);
  return isRelation(words) ? words : dropStart(dropStart(words, ADVERB), LEADING);
}
