import { foldText } from '../domain';
import type { WordPhrase } from './sql/narrative-index';

/** Enough digits of base 36 for any character. */
const BASE = 36;
const DIGITS = 4;
/** Writing a number takes several times as long as looking up what was written; more than these are not kept. */
const MOST_CODES = 50_000;
const codes = new Map<string, string>();

/**
 * Given a text, returns the words it is indexed by, for each run: every two characters that follow each other, and the
 * last one alone. Chinese is written without spaces, and most of its words have two characters. A character is written
 * as its number, so that no database's idea of letters and languages matters.
 */
export function wordsOf(text: string): string[][] {
  return foldText(text).map((run) => {
    const characters = toCodes(run);
    return characters.map((character, at) => character + (characters[at + 1] ?? ''));
  });
}

/** Given a phrase as it is searched, returns the words that stand one after the other wherever it occurs. */
export function wordPhrase(phrase: string): WordPhrase {
  const characters = toCodes(phrase);
  // Every character begins a word.
  if (characters.length === 1) return { words: characters, isPrefix: true };
  return { words: characters.slice(1).map((character, at) => characters[at]! + character), isPrefix: false };
}

function toCodes(run: string): string[] {
  const found: string[] = [];
  for (const character of run) found.push(toCode(character));
  return found;
}

function toCode(character: string): string {
  const known = codes.get(character);
  if (known !== undefined) return known;
  const code = character.codePointAt(0)!.toString(BASE).padStart(DIGITS, '0');
  if (codes.size === MOST_CODES) codes.clear();
  codes.set(character, code);
  return code;
}
