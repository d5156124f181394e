import { readFigure } from '../domain';
import type { Block } from './source-document';

/** The form has some two hundred figures; what holds fewer is a page's frame, or a part of the report. */
const FIGURES_OF_A_REPORT = 100;
/** Longer paragraphs are narrative, whose numbers are no table's. */
const LONGEST_ROW = 400;

interface Read {
  readonly blocks: readonly Block[];
}

/** Given what was read, returns how many figures it has where tables have them, blank cells among them. */
export function richness({ blocks }: Read): number {
  return blocks.reduce((sum, block) => sum + figuresIn(block), 0);
}

/** Given what was read, returns whether it has enough of these for a report. */
export function hasFiguresOfAReport({ blocks }: Read): boolean {
  let figures = 0;
  return blocks.some((block) => (figures += figuresIn(block)) >= FIGURES_OF_A_REPORT);
}

function figuresIn(block: Block): number {
  let figures = 0;
  const count = (text: string): void => {
    if (readFigure(text).state !== 'TEXT') figures += 1;
  };
  if (block.kind === 'TABLE') for (const row of block.rows) for (const { text } of row) count(text);
  else if (block.text.length <= LONGEST_ROW)
    for (const text of block.text.split(/[\s|｜]+/)) if (text !== '') count(text);
  return figures;
}
