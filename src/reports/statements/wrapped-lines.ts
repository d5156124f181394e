import type { PlacedText } from '../../domain';
import type { Lines } from '../report-material';

/** A page number on a line of its own: - 5 -, 第 5 页, 5/12. */
const PAGE_MARK =
  /^[-‐-―－\s·]{0,6}(?:第\s?)?[\d０-９]{1,4}(?:\s?页)?(?:\s?[/共]{1,2}\s?[\d０-９]{1,4}\s?页?)?[-‐-―－\s·]{0,6}$/u;
/** A line longer than this, in characters, is no line of a page: its text was never wrapped. */
const LONGEST_PRINTED_LINE = 120;
/** Nor was a line shorter than this, in columns, for want of room. */
const SHORTEST_FULL_LINE = 30;
/** Digits and Latin letters vary in width, and punctuation hangs: a full line has at least this share of its neighbours' width. */
const FULL = 0.85;
/** How many lines to each side are looked at. */
const NEIGHBOURS = 4;
/** Between lines that follow each other stand line ends and blank lines only, and page marks. */
const WIDEST_GAP = 24;

const SENTENCE_END = /[。！？!?…][”’」』"')）]?$/u;
const GOES_ON = /[，、,（(《“「]$/u;
const GOES_ON_BEFORE = /^[，、。；：！？,;!?）)》”」%％‰]/u;
/** What begins a paragraph of its own; an article's number (第二十条第 | （一）项) does not. */
const BEGINNING =
  /^\s*(?:[（(][一二三四五六七八九十\d]{1,3}[）)](?!\s*[项款条点])|[一二三四五六七八九十]{1,3}[、.．](?!\s*[项款条])|\d{1,2}(?:、|[.．](?!\d))|第[一二三四五六七八九十]{1,3}(?:部分|章|节)|[#>*•●■◆▪①-⑳]|附件|注[:：])/u;

/** Given a line's text, returns whether it only numbers a page. */
export function isPageMark(text: string): boolean {
  return text.length <= 30 && PAGE_MARK.test(text);
}

/** Given a line's text, returns whether it begins with a numeral or a mark of a list. */
export function isBeginning(text: string): boolean {
  return BEGINNING.test(text.slice(0, 24));
}

/**
 * Given lines one after another, returns them by paragraphs: a line that was broken for want of room, or in the middle
 * of an enumeration, goes on in the next.
 */
export function joinWrappedLines(lines: Lines): PlacedText[][] {
  const widths = lines.map(({ text }) => widthOf(text));
  const paragraphs: PlacedText[][] = [];
  lines.forEach((line, index) => {
    const goesOn = index > 0 && flowsInto(lines[index - 1]!, line, () => isFull(widths, index - 1));
    if (goesOn) paragraphs.at(-1)!.push(line);
    else paragraphs.push([line]);
  });
  return paragraphs;
}

function flowsInto(a: PlacedText, b: PlacedText, isFullLine: () => boolean): boolean {
  if (!areNeighbours(a, b)) return false;
  const [end, start] = [a.text.slice(-3).trimEnd(), b.text.slice(0, 3).trimStart()];
  if (GOES_ON.test(end) || GOES_ON_BEFORE.test(start)) return true;
  return !SENTENCE_END.test(end) && !isBeginning(b.text) && isFullLine();
}

function areNeighbours(a: PlacedText, b: PlacedText): boolean {
  const sameCell = a.place.row === b.place.row && a.place.column === b.place.column;
  return sameCell && (b.place.start ?? 0) - (a.place.end ?? 0) <= WIDEST_GAP;
}

/** Whether a line is about as wide as the lines around it. */
function isFull(widths: readonly number[], index: number): boolean {
  const width = widths[index]!;
  const around = widths.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1);
  return width >= SHORTEST_FULL_LINE && width !== Infinity && width >= FULL * Math.max(...around);
}

/** In columns: ideographs and full-width forms take two. */
function widthOf(text: string): number {
  if (text.length > LONGEST_PRINTED_LINE) return Infinity;
  let columns = 0;
  for (const character of text) columns += character.charCodeAt(0) > 0x2e7f ? 2 : 1;
  return columns;
}
