import { isWrapped } from './join-lines';
import type { LineBlock, PageBlock } from './page-blocks';
import { beginsItem } from './numbered';
import { union } from './rectangle';
import type { PageText } from './text-writer';

/** Lines of a paragraph stand at most this far apart, in parts of the size. */
const WIDEST_LEADING = 1.8;
/** A new paragraph is indented by two characters; a line goes on if it begins less than this to the right, in parts of the size. */
const INDENT = 1.4;
/** Sizes of mixed fonts vary by this share. */
const SAME_SIZE = 0.1;

/** After these a new line begins no word, and a heading after a full line must not run on from it. */
const SENTENCE_END = /[\u3002\uff01\uff1f!?.]$/;

/** Lines that fill less than this of the tables' width say nothing of the text's. */
const FULL_LINES = 0.6;

/** The sides between which a document's text is set. */
export interface TextColumn {
  readonly x0: number;
  readonly x1: number;
}

/** Given a document's blocks, returns the sides between which its text is set: its lines', unless they are all short. */
export function textColumn(blocks: readonly PageBlock[]): TextColumn {
  const all = union(blocks.map(({ box }) => box));
  const lines = union(blocks.filter(isLine).map(({ box }) => box));
  return lines.x1 - lines.x0 >= FULL_LINES * (all.x1 - all.x0) ? lines : all;
}

/**
 * Given lines one after another, returns the paragraphs they make: lines that broke for want of room are one, up to the end
 * of a sentence.
 */
export function mergeParagraphs(lines: readonly LineBlock[], column: TextColumn): PageText[] {
  const paragraphs: LineBlock[][] = [];
  for (const block of lines) {
    const last = paragraphs.at(-1)?.at(-1);
    if (last && goesOn(last, block, column)) paragraphs.at(-1)!.push(block);
    else paragraphs.push([block]);
  }
  return paragraphs.map(toPageText);
}

function goesOn(a: LineBlock, b: LineBlock, column: TextColumn): boolean {
  const { size } = a.line;
  if (SENTENCE_END.test(a.line.text) || beginsItem(b.line.text)) return false;
  if (Math.abs(size - b.line.size) > SAME_SIZE * size) return false;
  if (a.page === b.page && b.box.y0 - a.box.y0 > (WIDEST_LEADING + 1) * size) return false;
  // A centred title has its own sides.
  const middle = (box: TextColumn): number => (box.x0 + box.x1) / 2;
  const isCentred = [a, b].every(({ box }) => Math.abs(middle(box) - middle(column)) < size / 2);
  const width = column.x1 - (isCentred ? column.x0 : a.box.x0);
  return isWrapped(a.line, b.line, width - size / 2) && (isCentred || b.box.x0 - column.x0 < INDENT * size);
}

function toPageText(lines: readonly LineBlock[]): PageText {
  const { page } = lines[0]!;
  const onPage = lines.filter((line) => line.page === page);
  const text = lines.reduce((all, { line }) => {
    const isWords = /[A-Za-z]$/.test(all) && /^[A-Za-z]/.test(line.text);
    return all + (isWords ? ' ' : '') + line.text;
  }, '');
  return { text, page, box: union(onPage.map(({ box }) => box)) };
}

export function isLine(block: PageBlock): block is LineBlock {
  return block.kind === 'LINE';
}
