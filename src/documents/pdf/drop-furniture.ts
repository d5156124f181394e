import type { LineBlock, PageBlock } from './page-blocks';

/** A page's own lines, of its margins, stand among its first and last so many. */
const OUTERMOST = 2;
/** They stand at one height on every page. */
const SAME_HEIGHT = 3;
/** A page's number alone: `5`, `- 5 -`, `· 5 ·`. */
const PAGE_NUMBER = /^[-–—―─·.~\s]*(\d{1,3})[-–—―─·.~\s]*$/;
/** Lines between figures of a table stand closer than a page's number stands to the text, in parts of the size. */
const APART = 1;

/**
 * Given the blocks of each page, returns them without page numbers and without the lines that stand at the top or bottom
 * of every page; a line without numbers is kept where it first stands.
 */
export function dropFurniture(pages: readonly (readonly PageBlock[])[]): PageBlock[][] {
  const candidates = pages.flatMap((blocks) => marginLines(blocks));
  const groups = new Map<string, LineBlock[]>();
  for (const each of candidates) {
    const key = each.line.text.replace(/\s/g, '').replace(/\d+/g, '#');
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const dropped = new Set<PageBlock>();
  for (const group of groups.values()) {
    for (const each of repeated(group)) dropped.add(each);
  }
  return pages.map((blocks) => blocks.filter((block) => !dropped.has(block) && !isPageNumber(block, blocks)));
}

function marginLines(blocks: readonly PageBlock[]): LineBlock[] {
  const isLine = (block: PageBlock): block is LineBlock => block.kind === 'LINE';
  const first = blocks.slice(0, OUTERMOST);
  const last = blocks.slice(Math.max(blocks.length - OUTERMOST, OUTERMOST));
  return [
    ...first.slice(0, endOf(first, isLine)),
    ...last.slice(last.findLastIndex((block) => !isLine(block)) + 1),
  ].filter(isLine);
}

function endOf(blocks: readonly PageBlock[], isLine: (block: PageBlock) => boolean): number {
  const end = blocks.findIndex((block) => !isLine(block));
  return end === -1 ? blocks.length : end;
}

/** Of lines alike but for their numbers, those that repeat on other pages at the same height. */
function repeated(group: readonly LineBlock[]): LineBlock[] {
  const numbers = (each: LineBlock): number[] => (each.line.text.match(/\d+/g) ?? []).map(Number);
  const repeats = group.filter((each) =>
    group.some(
      (other) =>
        other.page.page !== each.page.page &&
        Math.abs(other.box.y0 - each.box.y0) <= SAME_HEIGHT &&
        countsPages(numbers(each), numbers(other), other.page.page - each.page.page),
    ),
  );
  const [first] = repeats;
  return first && numbers(first).length === 0 ? repeats.slice(1) : repeats;
}

/** Whether one number grows as the pages do and the others stay; a line without numbers just repeats. */
function countsPages(a: readonly number[], b: readonly number[], pages: number): boolean {
  const grown = a.filter((each, index) => b[index] !== each);
  return (
    a.length === 0 || (grown.length === 1 && a.every((each, at) => [each, each + pages].includes(b[at]!)))
  );
}

/** The number of a page whose number stands nowhere else to compare with. */
function isPageNumber(block: PageBlock, blocks: readonly PageBlock[]): boolean {
  if (block.kind !== 'LINE' || (block !== blocks[0] && block !== blocks.at(-1))) return false;
  const number = PAGE_NUMBER.exec(block.line.text)?.[1];
  if (number === undefined || Number(number) !== block.page.page) return false;
  return blocks.every(
    (other) =>
      other === block ||
      other.box.y1 < block.box.y0 - APART * block.line.size ||
      other.box.y0 > block.box.y1 + APART * block.line.size,
  );
}
