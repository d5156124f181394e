import { SECTION_KINDS, type PlacedText, type SectionKind } from '../domain';
import { normalizeLabel } from '../tables';
import type { Lines } from './report-material';
import {
  ENDS_LIKE_HEADING,
  KEYWORDS,
  LONGEST_TOLD_HEADING,
  ROW_OF_TABLE_3,
  WORDINGS,
} from './section-wordings';

const NUMERALS = '一二三四五六';
const MARKUP = String.raw`^[#*>\s]{0,12}`;
/**
 * A heading's numeral, with what Markdown or list markup puts before it. Numerals in brackets are sub-heads, and so may
 * be those in digits.
 */
const NUMBERED = new RegExp(
  String.raw`${MARKUP}(?:第\s?([${NUMERALS}1-6])\s?部分|([${NUMERALS}])(?=\s*[、.．,，:：\s]))?\s*[、.．,，:：\s]?\s*`,
  'u',
);
const NUMBERED_BARELY = new RegExp(`${MARKUP}([${NUMERALS}])`, 'u');
const NUMBERED_IN_DIGITS = new RegExp(String.raw`${MARKUP}([1-6１-６])\s*[、.．]\s*`, 'u');
const NUMERAL_ALONE = new RegExp(
  String.raw`${MARKUP}(?:第\s?[${NUMERALS}1-6]\s?部分|[${NUMERALS}]\s*[、.．])[*\s]*$`,
  'u',
);
/** （一）主动公开情况 and 2.主动公开情况 are sub-heads. */
const OTHER_NUMERAL = /^[（(\d１-９]/u;
/** Headings are short; what goes on beyond this is a sentence. */
const LONGEST_HEADING = 40;
/** The first sub-head may follow in the same line. */
const END_OF_HEADING = /[。：:；;\n]|[（(]\s?[一1１]\s?[）)]/u;
/** The second line of a heading that was broken. */
const REST_OF_HEADING = /^[^。；;，,：:]{0,18}(?:情况|措施|事项|问题|打算|申请|诉讼)[*\s]*$/u;
const IS_WHOLE = /(?:情况|措施|事项|问题|打算)[*\s]*$/u;
const LONGEST_LINE = 200;

/** A section's heading in a document: the lines it stands in, its words as printed, and where the last line goes on. */
export interface SectionHeading {
  readonly kind: SectionKind;
  readonly first: number;
  readonly last: number;
  readonly words: string;
  readonly rest: PlacedText | null;
}

interface Match {
  readonly kind: SectionKind;
  /** How much of the text is the heading; the rest of it already is narrative. */
  readonly length: number;
  readonly inDigits: boolean;
}

/** Given a document's lines, returns the headings of its sections, in the document's order. */
export function findHeadings(lines: Lines): SectionHeading[] {
  const found: (SectionHeading & { readonly inDigits: boolean })[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const heading = headingAt(lines, index);
    if (!heading) continue;
    found.push(heading);
    index = heading.last;
  }
  // “1.” may also number a sub-head: such headings count where there are no others.
  const others = new Set(found.filter((each) => !each.inDigits).map((each) => each.kind));
  const clear = found.filter((each) => !each.inDigits || !others.has(each.kind));
  // A table of contents names every heading before the text does: the last mention counts.
  const last = new Map(clear.map((each) => [each.kind, each]));
  return clear.filter((each) => last.get(each.kind) === each);
}

function headingAt(lines: Lines, index: number): (SectionHeading & { inDigits: boolean }) | null {
  const line = lines[index]!;
  const next = lines[index + 1];
  if (line.text.length > LONGEST_LINE) {
    const match = matchHeading(line.text.slice(0, LONGEST_LINE));
    return match && toHeading(match, index, [line]);
  }
  if (next && NUMERAL_ALONE.test(line.text)) {
    const match = matchHeading(`${line.text}${next.text.slice(0, LONGEST_LINE)}`);
    return match && toHeading(match, index, [line, next]);
  }
  const match = matchHeading(line.text);
  const isBroken = next && REST_OF_HEADING.test(next.text) && !END_OF_HEADING.test(line.text);
  if (isBroken && !IS_WHOLE.test(line.text)) {
    const joined = matchHeading(line.text + next.text);
    if (joined) return toHeading(joined, index, [line, next]);
  }
  return match && toHeading(match, index, [line]);
}

function toHeading(
  { kind, length, inDigits }: Match,
  first: number,
  lines: Lines,
): SectionHeading & { inDigits: boolean } {
  const text = lines.map((line) => line.text).join('');
  const line = lines.at(-1)!;
  const before = text.length - line.text.length;
  return {
    kind,
    first,
    last: first + lines.length - 1,
    words: text.slice(0, length).replace(/^[#*>\s]+|[*\s]+$/g, ''),
    rest: restOf(line, length - before),
    inDigits,
  };
}

/** Given a line and how much of it a heading takes, returns what it goes on to say, or null. */
export function restOf(line: PlacedText, length: number): PlacedText | null {
  const passed = /^[*。：:；;\s]*/u.exec(line.text.slice(length))![0].length;
  const text = line.text.slice(length + passed);
  if (text === '') return null;
  const { start, end } = line.place;
  const isExact = start !== null && end !== null && end - start === line.text.length;
  return { text, place: isExact ? { ...line.place, start: start + length + passed } : line.place };
}

function matchHeading(text: string): Match | null {
  const [numbering, part, numeral] = NUMBERED.exec(text)!;
  const numbered = matchWords(text, numbering, part ?? numeral ?? null);
  if (numbered) return { ...numbered, inDigits: false };
  const [barely, ordinal = ''] = NUMBERED_BARELY.exec(text) ?? [];
  // Without a mark after its numeral a line must be the heading and nothing else.
  const bare = barely === undefined ? null : matchWords(text, barely, null);
  if (bare) return { ...bare, inDigits: false };
  const [digits, digit = ''] = NUMBERED_IN_DIGITS.exec(text) ?? [];
  const inDigits = digits === undefined ? null : matchWords(text, digits, null);
  if (!inDigits || ordinal !== '') return null;
  return positionOf(digit) === SECTION_KINDS.indexOf(inDigits.kind) ? { ...inDigits, inDigits: true } : null;
}

function matchWords(
  text: string,
  numbering: string,
  numeral: string | null,
): { kind: SectionKind; length: number } | null {
  const rest = text.slice(numbering.length);
  const ends = rest.search(END_OF_HEADING);
  const words = ends === -1 ? rest : rest.slice(0, ends);
  if (words.length > LONGEST_HEADING || (numeral === null && OTHER_NUMERAL.test(words))) return null;
  const normalized = normalizeLabel(words.replace(/[*\s]+$/u, ''));
  const length = numbering.length + words.length;
  const kind = SECTION_KINDS.find((each) =>
    WORDINGS.get(each)!.some((wording) =>
      // Without its numeral (list numbering lost in conversion) a line must be the heading and nothing else.
      numeral === null ? normalized === wording && ends === -1 : normalized.startsWith(wording),
    ),
  );
  if (kind) return { kind, length };
  const expected = numeral === null ? undefined : SECTION_KINDS[positionOf(numeral)];
  return expected && isTold(expected, words, normalized) ? { kind: expected, length } : null;
}

function isTold(kind: SectionKind, words: string, normalized: string): boolean {
  const isHeading = ENDS_LIKE_HEADING.test(normalized) && !/[，,“”"《]/u.test(words);
  if (!isHeading || normalized.length > LONGEST_TOLD_HEADING || ROW_OF_TABLE_3.test(normalized)) return false;
  return KEYWORDS[kind].test(normalized);
}

function positionOf(numeral: string): number {
  const digit = numeral.normalize('NFKC').charCodeAt(0) - '1'.charCodeAt(0);
  return digit >= 0 && digit < SECTION_KINDS.length ? digit : NUMERALS.indexOf(numeral);
}
