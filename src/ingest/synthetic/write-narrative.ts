import { SECTION_KINDS, type SectionKind } from '../../domain';
import { choose, createRandom, type Random } from './random';
import type { SyntheticSettings } from './settings';
import type { SyntheticReport } from './synthetic-reports';
import type { Words } from './words';

const NAME = /\{(\w+)\}/g;
const LIST = /\[(\w+)\]/g;

/**
 * Given a report, its seed and what it can say, returns the paragraphs of each section, each in one of its wordings, with
 * the names of its figures still in braces.
 */
export function chooseWordings(
  { narrative, phrases }: SyntheticSettings,
  seed: number,
  { division, year }: Pick<SyntheticReport, 'division' | 'year'>,
  words: Words,
): Map<SectionKind, readonly string[]> {
  const random = createRandom(`${seed} ${division.code} ${year} words`);
  const isSayable = (wording: string): boolean => namesIn(wording).every((name) => name in words);
  return new Map(
    SECTION_KINDS.map((section) => [
      section,
      narrative[section].flatMap((wordings) => {
        const sayable = wordings.filter(isSayable);
        return sayable.length === 0 ? [] : [fillLists(random, choose(random, sayable), phrases)];
      }),
    ]),
  );
}

/** Given a text, returns the names in its braces. */
export function namesIn(text: string): string[] {
  return [...text.matchAll(NAME)].map(([, name]) => name!);
}

/** Given a text with names in braces, returns it with what they stand for. */
export function sayWords(text: string, words: Words): string {
  return text.replace(NAME, (_, name: string) => String(words[name]));
}

function fillLists(
  random: Random,
  wording: string,
  phrases: Readonly<Record<string, readonly string[]>>,
): string {
  return wording.replace(LIST, (_, list: string) => choose(random, phrases[list]!));
}
