import type { Block, SourceDocument, TableBlock } from '../documents';
import { readFigure, type PlacedText } from '../domain';
import type { Grid, GridLayout, GridRow } from './grid';
import { layOutSpans } from './lay-out-spans';
import { splitSpacedLines, toLinesGrid } from './split-spaced-lines';
import { isDelimitedLine, splitDelimitedLines } from './split-delimited-lines';

/**
 * Given a document, returns the grids in it and the paragraphs around them. Lines of figures without markup, pipes or
 * tabs are taken for tables only where the document has no others to speak of.
 */
export function extractGrids(document: SourceDocument): GridLayout {
  const layout = new LayoutBuilder();
  let run: PlacedText[] = [];
  const endRun = (): void => {
    const grid = run.length > 1 ? splitDelimitedLines(run, layout.nextNumber) : null;
    if (grid) layout.add(grid);
    else layout.paragraphs.push(...run);
    run = [];
  };
  document.blocks.forEach((block, index) => {
    if (block.kind === 'PARAGRAPH' && isDelimitedLine(block)) {
      run.push(block);
      return;
    }
    endRun();
    if (block.kind === 'PARAGRAPH') layout.paragraphs.push(block);
    else if (!isHeaderOf(block, document.blocks[index + 1])) {
      const header = document.blocks[index - 1];
      const parts = isHeaderOf(header, block) ? [header, block] : [block];
      layout.add({ number: layout.nextNumber, shape: 'ROWS', rows: layOutParts(parts, layout.nextNumber) });
    }
  });
  endRun();
  const { grids, paragraphs } = layout;
  return figuresIn(grids) < FEWEST_FIGURES ? withLineGrids(grids, paragraphs) : { grids, paragraphs };
}

/** Collects grids in their order, each with the paragraphs before it. */
class LayoutBuilder {
  readonly grids: Grid[] = [];
  readonly paragraphs: PlacedText[] = [];
  private told = 0;

  get nextNumber(): number {
    return this.grids.length + 1;
  }

  add(grid: Omit<Grid, 'before'>): void {
    this.grids.push({ ...grid, before: this.paragraphs.slice(this.told) });
    this.told = this.paragraphs.length;
  }
}

/**
 * Whether a table is the header of the one that follows it at once: scripts that keep a header in sight while the rows
 * scroll make two tables of one.
 */
function isHeaderOf(block: Block | undefined, next: Block | undefined): block is TableBlock {
  if (block?.kind !== 'TABLE' || next?.kind !== 'TABLE') return false;
  const [firstRow = []] = next.rows;
  return !block.rows.flat().some(isStated) && firstRow.some(isStated) && widthOf(block) === widthOf(next);
}

function isStated({ text }: PlacedText): boolean {
  return readFigure(text).state === 'STATED';
}

function widthOf({ rows }: TableBlock): number {
  return Math.max(
    ...layOutSpans(rows, 1).flatMap(({ cells }) => cells.map((cell) => cell.column + cell.columnSpan)),
  );
}

/** The rows of tables that are one, counted through; spans end with their part. */
function layOutParts(parts: readonly TableBlock[], table: number): GridRow[] {
  const rows: GridRow[] = [];
  for (const part of parts) {
    const from = rows.length;
    for (const laidOut of layOutSpans(part.rows, table)) {
      const { cells } = laidOut;
      rows.push(from === 0 ? laidOut : { cells: cells.map((cell) => ({ ...cell, row: cell.row + from })) });
    }
  }
  return rows;
}

/** The form has some two hundred figures; a document whose tables hold fewer has them elsewhere. */
const FEWEST_FIGURES = 100;

function figuresIn(grids: readonly Grid[]): number {
  let figures = 0;
  for (const { rows } of grids)
    for (const { cells } of rows)
      for (const { text } of cells) if (readFigure(text).state !== 'TEXT') figures += 1;
  return figures;
}

function withLineGrids(marked: readonly Grid[], lines: readonly PlacedText[]): GridLayout {
  const layout = new LayoutBuilder();
  layout.grids.push(...marked);
  for (const run of splitSpacedLines(lines)) {
    if (run.isTable) layout.add(toLinesGrid(run, layout.nextNumber));
    else layout.paragraphs.push(...run.lines.map(({ line }) => line));
  }
  return layout;
}
