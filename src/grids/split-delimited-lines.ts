import { placeIn, type PlacedText } from '../domain';
import type { Grid, GridCell, GridRow } from './grid';

const DELIMITER = /[|｜\t]/;
const LAST_PIPE = /[|｜]$/;
const FIRST_PIPE = /^[|｜]/;
/** Markdown's line between header and body, and rules drawn with dashes. */
const RULE_LINE = /^[\s|｜:+=-]+$/;

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
  const drawn = lines.filter(({ text }) => !(RULE_LINE.test(text) && text.includes('--')));
  if (drawn.length === 0) return null;
  const split = drawn.map((line) => splitLine(line, table));
  const crowded = split.filter((cells) => cells.filter((cell) => cell.text !== '').length > 1).length;
  const isStream = crowded * 2 < split.length;
  // A pipe that opens or closes every line is the table's frame; one that closes only some ends a blank cell.
  const opened = drawn.every((line) => FIRST_PIPE.test(line.text)) ? 1 : 0;
  const closed = drawn.every((line) => LAST_PIPE.test(line.text)) ? -1 : undefined;
  const rows = isStream
    ? split.flatMap(streamRows)
    : split.map((cells, index) => ({ cells: inRow(cells.slice(opened, closed), index + 1) }));
  return { number: table, shape: isStream ? 'STREAM' : 'ROWS', rows };
}

/** What stands before, between and after the delimiters of a line. */
function splitLine({ text, place }: PlacedText, table: number): GridCell[] {
  let offset = place.start ?? 0;
  return text.split(DELIMITER).map((piece, index) => {
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

function inRow(cells: readonly GridCell[], row: number): GridCell[] {
  return cells.map((cell, index) => ({
    ...cell,
    row,
    column: index + 1,
    place: { ...cell.place, row, column: index + 1 },
  }));
}

/** One cell a line, closed by a pipe: more pipes pad its row to the table's width, so the row ends there. */
function streamRows(cells: readonly GridCell[]): GridRow[] {
  const filled = cells.filter((cell) => cell.text !== '');
  const kept = filled.length > 0 ? filled : cells.slice(0, 1);
  return kept.map((cell, index) => ({
    cells: [{ ...cell, column: 1 }],
    endsRow: index === kept.length - 1 && cells.length > kept.length + 1,
  }));
}
