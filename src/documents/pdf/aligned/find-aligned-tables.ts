import type { LineBlock, PageBlock } from '../page-blocks';
import type { PageContent } from '../page-content';
import { findRegions } from './find-regions';
import { middleOf, pieceGap, toPieces, type PiecedLine } from './pieces';
import { toTableBlock } from './to-table-block';

/** Where a page ends within a table, the next page's first line counts as this far below, in parts of its size. */
const LEADING = 1.4;

/** Given a document's blocks, returns them with the tables among their lines that are set in columns without lines. */
export function findAlignedTables(blocks: readonly PageBlock[]): PageBlock[] {
  const found: PageBlock[] = [];
  let run: LineBlock[] = [];
  const endRun = (): void => {
    for (const block of tablesIn(run)) found.push(block);
    run = [];
  };
  for (const block of blocks) {
    if (block.kind === 'LINE') run.push(block);
    else {
      endRun();
      found.push(block);
    }
  }
  endRun();
  return found;
}

function tablesIn(run: readonly LineBlock[]): PageBlock[] {
  const order = new Map(run.map((line, at) => [line, at]));
  const tables = new Map<LineBlock, PageBlock | null>();
  for (const region of findRegions(inPieces(run))) {
    const { table, lines } = toTableBlock(region);
    lines.sort((a, b) => order.get(a)! - order.get(b)!);
    lines.forEach((line, at) => tables.set(line, at === 0 ? table : null));
  }
  return run.flatMap((line): PageBlock[] => {
    const table = tables.get(line);
    return table === undefined ? [line] : table === null ? [] : [table];
  });
}

/** The lines in pieces, as if their pages were one strip. */
function inPieces(run: readonly LineBlock[]): PiecedLine[] {
  const gaps = new Map<PageContent, number>();
  let offset = 0;
  let previous: PiecedLine | null = null;
  return run.map((block) => {
    const { page, box, line } = block;
    const gap = gaps.get(page) ?? pieceGap(page);
    gaps.set(page, gap);
    const middle = middleOf(box);
    if (previous && previous.block.page !== page) offset = previous.y + LEADING * line.size - middle;
    previous = toPieces(block, previous, offset + middle, gap);
    return previous;
  });
}
