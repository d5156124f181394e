import { placeIn, readFigure, type PlacedText } from '../domain';
import type { Grid, GridCell } from './grid';

/** Labels of the form's rows have up to 35 characters; a longer line is narrative and ends a table. */
const LONGEST_LABEL = 60;
/** Table 4's fifteen figures with wide gaps between them stay below this. */
const LONGEST_ROW = 400;
/** Fewer figures in a row of lines are dates and counts of a narrative set in short lines. */
const FEWEST_FIGURES = 15;
/** Longer words before a single figure could be a sentence that ends in a number. */
const LONGEST_WORDS_BEFORE_ONE = 20;
/** A page's number between dashes, `- 5 -`, or with the number of pages, `5 / 12`. */
const PAGE_MARK = /^\s*(?:[-–—]\s*\d{1,3}\s*[-–—]|\d{1,3}\s*\/\s*\d{1,3})\s*$/;
/** The rule under a header set with spaces: a run of dashes a column. */
const RULE_LINE = /^\s*[-=]{3,}(?:\s+[-=]{3,})+\s*$/;
const GAP = /\s{2,}/;

interface SpacedLine {
  readonly line: PlacedText;
  readonly cells: readonly PlacedText[];
  readonly figures: number;
}

/** A run of lines that may hold a table, or a single line of narrative. */
export type LineRun = { readonly lines: readonly SpacedLine[]; readonly isTable: boolean };

/**
 * Given lines of text, returns them in runs: tables set with spaces or one value a line, as copying from a page or
 * `pdftotext` gives them, and what lies between. Short lines among many figures may be labels, so they stay with them.
 */
export function splitSpacedLines(lines: readonly PlacedText[]): LineRun[] {
  const runs: LineRun[] = [];
  let current: SpacedLine[] = [];
  const endRun = (): void => {
    const figures = current.reduce((sum, line) => sum + line.figures, 0);
    if (current.length > 0) runs.push({ lines: current, isTable: figures >= FEWEST_FIGURES });
    current = [];
  };
  for (const line of lines) {
    if (PAGE_MARK.test(line.text) || RULE_LINE.test(line.text)) continue;
    const split = splitLine(line);
    const isNarrative = split.cells.some((cell) => cell.text.length > LONGEST_LABEL);
    if (isNarrative) endRun();
    current.push(split);
    if (isNarrative) endRun();
  }
  endRun();
  return runs;
}

/** Given a run that may hold a table and its number, returns its grid: the cells in their order, one a row. */
export function toLinesGrid(run: LineRun, table: number): Omit<Grid, 'before'> {
  const rows = run.lines.flatMap(({ cells }) =>
    cells.map(({ text, place }) => {
      const cell: GridCell = {
        text,
        row: 1,
        column: 1,
        rowSpan: 1,
        columnSpan: 1,
        place: { ...place, table },
      };
      return { cells: [cell] };
    }),
  );
  return { number: table, shape: 'LINES', rows };
}

/** The words of a line, and the figures that follow them, each a cell. */
function splitLine(line: PlacedText): SpacedLine {
  if (line.text.length > LONGEST_ROW) return { line, cells: [line], figures: 0 };
  const tokens = [...line.text.matchAll(/\S+/g)].map((match) => ({ text: match[0], index: match.index }));
  const lastWords = tokens.findLastIndex(({ text }) => {
    const { state } = readFigure(text);
    return state !== 'STATED' && state !== 'DASH';
  });
  const figures = tokens.length - lastWords - 1;
  const wordsEnd = lastWords < 0 ? 0 : tokens[lastWords]!.index + tokens[lastWords]!.text.length;
  const isWordsOnly = figures === 0 && !GAP.test(line.text);
  const isSentence = figures === 1 && wordsEnd > LONGEST_WORDS_BEFORE_ONE;
  if (isWordsOnly || isSentence) return { line, cells: [line], figures: 0 };
  const cellAt = (start: number, end: number): PlacedText => ({
    text: line.text.slice(start, end),
    place: placeIn(line.place.sha256, {
      line: line.place.line,
      start: (line.place.start ?? 0) + start,
      end: (line.place.start ?? 0) + end,
    }),
  });
  const words = piecesBetweenGaps(line.text.slice(0, wordsEnd)).map(({ start, end }) => cellAt(start, end));
  const values = tokens.slice(lastWords + 1).map(({ text, index }) => cellAt(index, index + text.length));
  return { line, cells: [...words, ...values], figures };
}

/** Words of different columns stand apart; a single space may be within one, and any after a list's number. */
function piecesBetweenGaps(words: string): { start: number; end: number }[] {
  return [...words.matchAll(/(?:\d{1,2}[.\u3001\uff0e)]\s+)?\S+(?:\s\S+)*/g)].map(({ 0: piece, index }) => ({
    start: index,
    end: index + piece.length,
  }));
}
