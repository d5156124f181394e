import { dropEnd, dropStart, hasWords, slicePhrase, type Phrase } from './phrase';
import type { Surroundings } from './surroundings';
import { LEADING, PREDICATE, TRAILING, VERB } from './words';

const VERB_WITHIN = new RegExp(`(?<=.)${VERB}`, 'u');
/** Right after a figure this ends its words. */
const CONNECTIVE = /^\s*(?:[、/]|和|及|以及|与|并|或)/u;
const ENDS_IN_CONNECTIVE = /(?:[、和及与]|以及)\s*$/u;
const ENDS_OF_OBJECT = /(?:[\s、]|和|及|以及|与|中|的)+$/u;

/** Words of a sentence and where they end in it. */
export interface Words {
  readonly phrase: Phrase;
  readonly end: number;
}

/**
 * Given where a figure ends, returns the words after it as the name of what it counts, and whether they name it at all
 * rather than go on to tell of it.
 */
export function objectOf(around: Surroundings, from: number): { object: Words; isObject: boolean } {
  const after = around.after(from);
  const own = CONNECTIVE.test(after.phrase.folded)
    ? slicePhrase(after.phrase, 0, 0)
    : slicePhrase(after.phrase, 0, after.meetsFigure ? ownLength(after.phrase.folded) : undefined);
  const phrase = dropEnd(dropEnd(dropStart(own, LEADING), ENDS_OF_OBJECT), TRAILING);
  const object = { phrase, end: from + own.folded.length };
  return {
    object,
    isObject: hasWords(phrase) && !PREDICATE.test(own.folded) && !PREDICATE.test(phrase.folded),
  };
}

/**
 * How many of the words between two figures are the first one's: all, where only a connective parts them from the second
 * (3件予以公开、2件…), else those before the last connective, or before the verb that begins the second's words.
 */
function ownLength(between: string): number | undefined {
  if (ENDS_IN_CONNECTIVE.test(between)) return undefined;
  const last = between.lastIndexOf('、');
  return last === -1 ? VERB_WITHIN.exec(between)?.index : last;
}
