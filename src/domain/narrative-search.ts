/** A stretch of a text without punctuation, as it is searched. */
interface Run {
  /** Its letters and digits: compatibility forms resolved, in lower case, without accents and white space. */
  folded: string;
  /** For each UTF-16 unit of `folded`, where the character it comes from begins and ends in the text. */
  readonly starts: number[];
  readonly ends: number[];
}

/** A place in a text: offsets in UTF-16 units, the end exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A passage of a text, word for word, and where in the passage the match stands. */
export interface Snippet extends TextSpan {
  readonly text: string;
}

const SPACE = ' ';
const BREAK = '.';
/** Between two of these white space is more than the end of a printed line: "10 20" is not 1020. */
const SPACED = /^[\p{Script=Latin}\p{Nd}]$/u;
const SNIPPET_MARGIN = 30;
const MOST_FOLDINGS = 50_000;
const foldings = new Map<string, string>();

/**
 * Given a text, returns its runs of letters and digits as they are searched. White space does not end a run, for the
 * lines of a PDF end within words; anything else that is neither letter nor digit does.
 */
export function foldText(text: string): string[] {
  return toRuns(text).map(({ folded }) => folded);
}

/** Given what a user looks for, returns the phrases that must all occur, as they are searched. White space parts them. */
export function toPhrases(text: string): string[] {
  return [...new Set(text.split(/\s+/).flatMap(foldText))];
}

/** Given a text and phrases as they are searched, returns where they occur, in the text's order. */
export function findPhrases(text: string, phrases: readonly string[]): TextSpan[] {
  const runs = toRuns(text);
  return phrases
    .flatMap((phrase) => runs.flatMap((run) => occurrences(run, phrase)))
    .sort((one, other) => one.start - other.start || one.end - other.end);
}

/** Given a text and a match in it, returns the match with what stands around it. */
export function snippetAround(text: string, { start, end }: TextSpan): Snippet {
  const from = wholeCharacter(text, Math.max(0, start - SNIPPET_MARGIN));
  const to = wholeCharacter(text, Math.min(text.length, end + SNIPPET_MARGIN));
  return { text: text.slice(from, to), start: start - from, end: end - from };
}

function toRuns(text: string): Run[] {
  const runs: Run[] = [];
  let run: Run | null = null;
  let isSpaced = false;
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    for (const part of fold(character)) {
      if (part === BREAK) run = null;
      else if (part === SPACE) isSpaced = true;
      else {
        if (run === null || (isSpaced && SPACED.test(part) && SPACED.test(run.folded.at(-1)!))) {
          run = { folded: '', starts: [], ends: [] };
          runs.push(run);
        }
        run.folded += part;
        for (let unit = 0; unit < part.length; unit += 1) {
          run.starts.push(start);
          run.ends.push(end);
        }
        isSpaced = false;
      }
    }
    start = end;
  }
  return runs;
}

/** A character's letters and digits, SPACE for white space, nothing for what has no width, BREAK for all else. */
function fold(character: string): string {
  const known = foldings.get(character);
  if (known !== undefined) return known;
  const folded = character
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\s/gu, SPACE)
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[^ \p{L}\p{N}]/gu, BREAK);
  if (foldings.size === MOST_FOLDINGS) foldings.clear();
  foldings.set(character, folded);
  return folded;
}

function occurrences({ folded, starts, ends }: Run, phrase: string): TextSpan[] {
  const found: TextSpan[] = [];
  let at = folded.indexOf(phrase);
  while (at >= 0) {
    found.push({ start: starts[at]!, end: ends[at + phrase.length - 1]! });
    at = folded.indexOf(phrase, at + phrase.length);
  }
  return found;
}

/** An offset that does not part the halves of a character. */
function wholeCharacter(text: string, offset: number): number {
  const isWithin = offset > 0 && offset < text.length && text.codePointAt(offset - 1)! > 0xffff;
  return isWithin ? offset - 1 : offset;
}
