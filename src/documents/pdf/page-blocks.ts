import type { Face } from './find-cells';
import type { LineBlock } from './line-block';
import type { PageContent } from './page-content';
import { findPageTables, type PageTable } from './page-tables';
import { groupLines, toTextLine, toTextLines, type TextLine } from './text-lines';
import type { Rectangle } from './rectangle';

export type { LineBlock } from './line-block';

/** A cell narrower than this, in points, holds no character. */
export const NARROWEST_CELL = 8;

/** A cell of a table: its sides, and the lines in it. */
export interface TableCell {
  readonly page: PageContent;
  readonly box: Rectangle;
  /** Counts the rows of the block's table from 0. */
  row: number;
  rowSpan: number;
  readonly lines: TextLine[];
}

/** A table, or what stands of it on one page until its parts are joined. */
export interface TableBlock {
  readonly kind: 'TABLE';
  readonly page: PageContent;
  readonly box: Rectangle;
  readonly cells: TableCell[];
  rowCount: number;
}

export type PageBlock = LineBlock | TableBlock;

/** Given what a page shows, returns its tables and the lines around them, from top to bottom. */
export function toBlocks(page: PageContent): PageBlock[] {
  const { tables, rest } = findPageTables(page);
  const lines = groupLines(rest).flatMap((glyphs): LineBlock[] => {
    const line = toTextLine(glyphs);
    return line ? [{ kind: 'LINE', page, box: line, line, glyphs }] : [];
  });
  return [...tables.map(toTableBlock), ...lines].sort((a, b) => a.box.y0 - b.box.y0 || a.box.x0 - b.box.x0);
}

function toTableBlock({ page, lattice, cells }: PageTable): TableBlock {
  return {
    kind: 'TABLE',
    page,
    box: lattice.box,
    rowCount: lattice.ys.length - 1,
    cells: cells
      .filter(({ face, glyphs }) => glyphs.length > 0 || isCell(face))
      .map(({ face, glyphs }) => ({
        page,
        box: face,
        row: face.row,
        rowSpan: face.rowSpan,
        lines: toTextLines(glyphs),
      })),
  };
}

/** Whether what holds no text may be a blank cell all the same, rather than what lies between or beside cells. */
function isCell({ isOutside, x0, x1 }: Face): boolean {
  return !isOutside && x1 - x0 > NARROWEST_CELL;
}
