import { readFigure } from '../domain';
import type { Block } from './source-document';

/** The form has some two hundred figures; what holds fewer is a page's frame, or a part of the report. */
export const FIGURES_OF_A_REPORT = 100;
/** Longer paragraphs are narrative, whose numbers are no table's. */
const LONGEST_ROW = 400;

/** Given what was read, returns how many figures it has where tables have them, blank cells among them. */
export function richness({ blocks }: { readonly blocks: readonly Block[] }): number {
  let figures = 0;
  for (const block of blocks) {
    const texts =
      block.kind === 'TABLE'
        ? block.rows.flat().map((cell) => cell.text)
        : block.text.length > LONGEST_ROW
          ? []
          : block.text.split(/[\s|｜]+/).filter((text) => text !== '');
    figures += texts.filter((text) => readFigure(text).state !== 'TEXT').length;
  }
  return figures;
}
