import { readFigure, type PlacedText } from '../domain';
import { isFormWord } from './form-words';
import type { Grid, GridLayout } from '../grids';
import type { LogicalRow } from './logical-rows';

/**
 * Given a document and the rows that are the form's, returns its text outside their grids, in reading order: also the
 * text of tables that are only layout or tell of the document (publisher, date), a line a paragraph.
 */
export function looseParagraphs(layout: GridLayout, used: ReadonlySet<LogicalRow>): PlacedText[] {
  const formGrids = new Set([...used].map((row) => row.grid));
  const loose = layout.grids.flatMap((grid) => {
    if (grid.shape === 'LINES') return textAmong(grid);
    return formGrids.has(grid) ? headingsIn(grid) : linesOf(grid);
  });
  return [...layout.paragraphs, ...loose].sort((a, b) => (a.place.start ?? 0) - (b.place.start ?? 0));
}

/** Lines among figures that are neither figures nor words of the form: the report's own headings, page footers. */
function textAmong(grid: Grid): PlacedText[] {
  const cells = grid.rows.flatMap((row) => row.cells);
  return cells.filter((cell) => readFigure(cell.text).state === 'TEXT' && !isFormWord(cell.text));
}

/** Some sites set the whole report as one table: its headings and narrative are rows of a single cell. */
function headingsIn(grid: Grid): PlacedText[] {
  if (grid.shape !== 'ROWS') return [];
  const single = grid.rows.flatMap(({ cells }) => (cells.length === 1 ? cells : []));
  return single.filter((cell) => !isFormWord(cell.text)).flatMap(linesOfCell);
}

/** A row of short cells tells names and values (“网站标识码：”, “1201100002”) and is one line; others are text. */
const LONGEST_NAME_OR_VALUE = 60;

function linesOf(grid: Grid): PlacedText[] {
  return grid.rows.flatMap(({ cells }) => {
    const filled = cells.filter((cell) => cell.text !== '');
    const isNamesAndValues = filled.every(
      (cell) => cell.text.length <= LONGEST_NAME_OR_VALUE && !cell.text.includes('\n'),
    );
    if (filled.length <= 1 || !isNamesAndValues) return filled.flatMap(linesOfCell);
    const place = { ...filled[0]!.place, end: filled.at(-1)!.place.end };
    return [{ text: filled.map((cell) => cell.text).join(' '), place }];
  });
}

function linesOfCell({ text, place }: PlacedText): PlacedText[] {
  let start = place.start ?? 0;
  return text.split('\n').flatMap((line) => {
    const at = { ...place, start, end: start + line.length };
    start += line.length + 1;
    return line.trim() === '' ? [] : [{ text: line, place: at }];
  });
}
