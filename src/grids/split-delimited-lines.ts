import { placeIn, type PlacedText } from '../domain';
import type { Grid, GridCell, GridRow } from './grid';

const DELIMITER = /[|｜\t]/;
const LAST_PIPE = /[|｜]$/;
const FIRST_PIPE = /^[|｜]/;
/** Markdown's line between header and body, and rules drawn with dashes. */
const RULE_LINE = /^[\s|｜:+=-]*-{2,}[\s|｜:+=-]*$/;

/** Markdown's bold and italic cells. */
const EMPHASIS = /^(\*{1,3}|_{1,3})(.+)\1$/;

/** Given a line, returns whether it is part of a table drawn with pipes or set with tabs. */
export function isDelimitedLine(line: PlacedText): boolean {
  return DELIMITER.test(line.text);
}

/**
 * Given a run of delimited lines and the table's number, returns their grid. Lines that hold a row each make a table of
 * ROWS; lines that hold one cell each, as scraped pages do ("科研 机构 |", a row's end shown by the pipes of the
 * columns that follow: "1600 | ||"), make a STREAM.
 */
export function splitDelimitedLines(lines: readonly PlacedText[], table: number): Grid | null {
  const drawn = lines.filter((line) => !RULE_LINE.test(line.text));
  const split = drawn.map((line) => splitLine(line, table));
  const framed = drawn.every((line) => FIRST_PIPE.test(line.text));
  if (split.length === 0) return null;
  const crowded = split.filter((cells) => cells.filter((cell) => cell.text !== '').length > 1).length;
  const isStream = crowded * 2 < split.length;
  const rows = isStream
    ? split.flatMap(streamRows)
    : split.map((cells, index) => ({ cells: inRow(cells, index + 1, framed) }));
  return { number: table, shape: isStream ? 'STREAM' : 'ROWS', rows };
}

/** What stands between the delimiters of a line; the pipe that closes it is its frame. */
function splitLine({ text, place }: PlacedText, table: number): GridCell[] {
  const pieces = text.split(DELIMITER);
  if (LAST_PIPE.test(text)) pieces.pop();
  let offset = place.start ?? 0;
  return pieces.map((piece, index) => {
    const trimmed = EMPHASIS.exec(piece.trim())?.[2] ?? piece.trim();
    const start = offset + piece.indexOf(trimmed);
    offset += piece.length + 1;
    return {
      text: trimmed.replaceAll(/<br\s*\/?>/gi, '\n'),
      row: 1,
      column: index + 1,
      rowSpan: 1,
      columnSpan: 1,
      place: placeIn(place.sha256, { line: place.line, table, start, end: start + trimmed.length }),
    };
  });
}

/** Tables drawn with a frame open each line with a pipe, which is no cell either. */
function inRow(cells: readonly GridCell[], row: number, framed: boolean): GridCell[] {
  return (framed ? cells.slice(1) : cells).map((cell, index) => ({
    ...cell,
    row,
    column: index + 1,
    place: { ...cell.place, row, column: index + 1 },
  }));
}

/** One cell a line: further empty cells of a line pad its row to the table's width, so the row ends there. */
function streamRows(cells: readonly GridCell[]): GridRow[] {
  const filled = cells.filter((cell) => cell.text !== '');
  const kept = filled.length > 0 ? filled : cells.slice(0, 1);
  return kept.map((cell, index) => ({
    cells: [{ ...cell, column: 1 }],
    endsRow: index === kept.length - 1 && cells.length > kept.length,
  }));
}
