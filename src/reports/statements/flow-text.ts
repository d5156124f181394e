import type { Place, PlacedText } from '../../domain';
import type { Lines } from '../report-material';
import { foldCharacters } from './fold-characters';
import { joinWrappedLines } from './wrapped-lines';

/** A stretch of a line within a paragraph: from `at` on, the paragraph has what the line has from `offset` on. */
interface Stretch {
  readonly at: number;
  readonly line: PlacedText;
  readonly offset: number;
}

/** A paragraph of running text, whose every character still knows where in the document it stands. */
export interface Paragraph {
  /** Its words as printed, without line ends, glosses and invisible characters. */
  readonly words: string;
  /** The same, character by character, as patterns compare it. */
  readonly folded: string;
  readonly stretches: readonly Stretch[];
  /** Whether a digit that may belong to its first or last figure stands in a line that was not joined to it. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

const INVISIBLE = String.raw`[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]`;
/** A reading in Latin letters after a character, as mirrors print them (務(wù)). */
const GLOSS = String.raw`(?<=[\u4e00-\u9fff])[(（][a-z\u00c0-\u024f]{1,7}[)）]`;
const TONED_GLOSS = /[\u4e00-\u9fff][(（][a-z]{0,5}[\u00c0-\u024f][a-z]{0,5}[)）]/u;
const DROPPED = new RegExp(INVISIBLE, 'gu');
const DROPPED_WITH_GLOSSES = new RegExp(`${INVISIBLE}|${GLOSS}`, 'gu');

/** Given the lines of a section, returns the paragraphs they make. */
export function flowText(lines: Lines): Paragraph[] {
  const joined = joinWrappedLines(lines);
  return joined.map((own, index) =>
    toParagraph(own, {
      cutBefore: touches(joined[index - 1]?.at(-1), own[0]),
      cutAfter: touches(own.at(-1), joined[index + 1]?.[0]),
    }),
  );
}

function touches(before: PlacedText | undefined, after: PlacedText | undefined): boolean {
  return (
    /[\d０-９]\s*$/.test(before?.text.slice(-4) ?? '') && /^\s*[\d０-９]/.test(after?.text.slice(0, 4) ?? '')
  );
}

function toParagraph(lines: Lines, cuts: Pick<Paragraph, 'cutBefore' | 'cutAfter'>): Paragraph {
  const parts: string[] = [];
  const stretches: Stretch[] = [];
  let length = 0;
  for (const line of lines) {
    const take = (from: number, to: number): void => {
      if (from >= to) return;
      stretches.push({ at: length, line, offset: from });
      parts.push(line.text.slice(from, to));
      length += to - from;
    };
    let from = 0;
    const dropped = TONED_GLOSS.test(line.text) ? DROPPED_WITH_GLOSSES : DROPPED;
    for (const match of line.text.matchAll(dropped)) {
      take(from, match.index);
      from = match.index + match[0].length;
    }
    take(from, line.text.length);
  }
  const words = parts.join('');
  return { words, folded: foldCharacters(words), stretches, ...cuts };
}

/**
 * Given a part of a paragraph, returns its place: from its first character to its last, on the page and in the line
 * where it begins.
 */
export function placeOf({ stretches }: Paragraph, start: number, end: number): Place {
  const first = stretchAt(stretches, start);
  const last = stretchAt(stretches, end - 1);
  return {
    ...first.line.place,
    start: offsetIn(first, start, 'start'),
    end: offsetIn(last, end, 'end'),
  };
}

/** Given a part of a paragraph, returns it as the document has it, but for the line ends. */
export function quote({ stretches }: Paragraph, start: number, end: number): string {
  const [first, last] = [indexAt(stretches, start), indexAt(stretches, end - 1)];
  let text = '';
  for (let index = first; index <= last; index += 1) {
    const { at, line, offset } = stretches[index]!;
    const next = stretches[index + 1];
    const from = index === first ? start - at + offset : offset;
    // What was dropped within a line is part of the quotation.
    const rest = next?.line === line ? next.offset : line.text.length;
    text += line.text.slice(from, index === last ? end - at + offset : rest);
  }
  return text;
}

/** Given a part of a paragraph, returns how far apart in the document its lines stand at most; 0 for a part of one line. */
export function gapWithin({ stretches }: Paragraph, start: number, end: number): number {
  const [first, last] = [indexAt(stretches, start), indexAt(stretches, end - 1)];
  let widest = 0;
  for (let index = first; index < last; index += 1) {
    const [line, next] = [stretches[index]!.line, stretches[index + 1]!.line];
    if (line !== next) widest = Math.max(widest, (next.place.start ?? 0) - (line.place.end ?? 0));
  }
  return widest;
}

function offsetIn(stretch: Stretch, at: number, edge: 'start' | 'end'): number | null {
  const { text, place } = stretch.line;
  // A line whose text is not the document's own, character by character, is the place as a whole.
  if (place.start === null || place.end === null || place.end - place.start !== text.length)
    return place[edge];
  return place.start + stretch.offset + at - stretch.at;
}

function stretchAt(stretches: readonly Stretch[], at: number): Stretch {
  return stretches[indexAt(stretches, at)]!;
}

function indexAt(stretches: readonly Stretch[], at: number): number {
  let [low, high] = [0, stretches.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (stretches[middle]!.at <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
