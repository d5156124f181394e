import type { SourceDocument } from '../documents';
import { readFigure, type PlacedText } from '../domain';
import type { Grid, GridLayout } from './grid';
import { layOutSpans } from './lay-out-spans';
import { splitSpacedLines, toLinesGrid } from './split-spaced-lines';
import { isDelimitedLine, splitDelimitedLines } from './split-delimited-lines';

/**
 * Given a document, returns the grids in it and the paragraphs around them. Lines of figures without markup, pipes or
 * tabs are taken for tables only where the document has no others to speak of.
 */
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
  return figuresIn(grids) < FEWEST_FIGURES ? withLineGrids(grids, paragraphs) : { grids, paragraphs };
}

/** The form has some two hundred figures; a document whose tables hold fewer has them elsewhere. */
const FEWEST_FIGURES = 100;

function figuresIn(grids: readonly Grid[]): number {
  const cells = grids.flatMap((grid) => grid.rows.flatMap((row) => row.cells));
  return cells.filter((cell) => readFigure(cell.text).state !== 'TEXT').length;
}

function withLineGrids(marked: readonly Grid[], lines: readonly PlacedText[]): GridLayout {
  const grids = [...marked];
  const paragraphs: PlacedText[] = [];
  for (const run of splitSpacedLines(lines)) {
    if (run.isTable) grids.push(toLinesGrid(run, grids.length + 1));
    else paragraphs.push(...run.lines.map(({ line }) => line));
  }
  return { grids, paragraphs };
}
