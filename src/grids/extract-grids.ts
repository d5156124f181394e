import type { SourceDocument } from '../documents';
import type { PlacedText } from '../domain';
import type { Grid, GridLayout } from './grid';
import { layOutSpans } from './lay-out-spans';
import { isPipedLine, splitPipedLines } from './split-piped-lines';

/** Given a document, returns the grids in it, marked up or drawn with pipes, and the paragraphs around them. */
export function extractGrids(document: SourceDocument): GridLayout {
  const grids: Grid[] = [];
  const paragraphs: PlacedText[] = [];
  let piped: PlacedText[] = [];

  const endPipedRun = (): void => {
    const grid = piped.length > 1 ? splitPipedLines(piped, grids.length + 1) : null;
    if (grid) grids.push(grid);
    else paragraphs.push(...piped);
    piped = [];
  };

  for (const block of document.blocks) {
    if (block.kind === 'PARAGRAPH' && isPipedLine(block)) {
      piped.push(block);
      continue;
    }
    endPipedRun();
    if (block.kind === 'PARAGRAPH') paragraphs.push(block);
    else
      grids.push({
        number: grids.length + 1,
        shape: 'ROWS',
        rows: layOutSpans(block.rows, grids.length + 1),
      });
  }
  endPipedRun();
  return { grids, paragraphs };
}
