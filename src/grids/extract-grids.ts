import type { SourceDocument } from '../documents';
import type { PlacedText } from '../domain';
import type { Grid, GridLayout } from './grid';
import { layOutSpans } from './lay-out-spans';
import { isDelimitedLine, splitDelimitedLines } from './split-delimited-lines';

/** Given a document, returns the grids in it, marked up or drawn with pipes or tabs, and the paragraphs around them. */
export function extractGrids(document: SourceDocument): GridLayout {
  const grids: Grid[] = [];
  const paragraphs: PlacedText[] = [];
  let run: PlacedText[] = [];

  const endRun = (): void => {
    const grid = run.length > 1 ? splitDelimitedLines(run, grids.length + 1) : null;
    if (grid) grids.push(grid);
    else paragraphs.push(...run);
    run = [];
  };

  for (const block of document.blocks) {
    if (block.kind === 'PARAGRAPH' && isDelimitedLine(block)) {
      run.push(block);
      continue;
    }
    endRun();
    if (block.kind === 'PARAGRAPH') paragraphs.push(block);
    else
      grids.push({
        number: grids.length + 1,
        shape: 'ROWS',
        rows: layOutSpans(block.rows, grids.length + 1),
      });
  }
  endRun();
  return { grids, paragraphs };
}
