import { placeIn, type PlacedText } from '../domain';
import type { Grid, GridCell, GridRow } from './grid';

const PIPE = /[|｜]/;
/** Markdown's line between header and body, and rules drawn with dashes. */
const RULE_LINE = /^[\s|｜:+=-]*-{2,}[\s|｜:+=-]*$/;

/** Given a line, returns whether it is part of a table drawn with pipes. */
export function isPipedLine(line: PlacedText): boolean {
  return PIPE.test(line.text);
}

/**
 * Given a run of piped lines and the table's number, returns their grid. Lines that hold a row each make a table of
 * ROWS; lines that hold one cell each, as scraped pages do ("科研 机构 |", a row's end shown by the pipes of the
 * columns that follow: "1600 | ||"), make a STREAM.
 */
export function splitPipedLines(lines: readonly PlacedText[], table: number): Grid | null {
  const split = lines.filter((line) => !RULE_LINE.test(line.text)).map((line) => splitLine(line, table));
  if (split.length === 0) return null;
  const crowded = split.filter((cells) => cells.filter((cell) => cell.text !== '').length > 1).length;
  const isStream = crowded * 2 < split.length;
  const rows = isStream
    ? streamRows(split)
    : split.map((cells, index) => ({ cells: inRow(cells, index + 1) }));
  return { number: table, shape: isStream ? 'STREAM' : 'ROWS', rows };
}

/** The cells of a line; the pipe that opens it and the one that closes it are its frame, not cells. */
function splitLine(line: PlacedText, table: number): GridCell[] {
  const cells: GridCell[] = [];
  const base = line.place.start ?? 0;
  for (const match of line.text.matchAll(/([^|｜]*)(?:[|｜]|$)/g)) {
    const isEdge = match.index === 0 || match.index + match[0].length === line.text.length;
    const raw = match[1] ?? '';
    if (match[0] === '' || (raw.trim() === '' && isEdge && match.index === 0)) continue;
    const text = raw.replaceAll(/<br\s*\/?>/gi, '\n').trim();
    const start = base + match.index + (raw.length - raw.trimStart().length);
    const place = placeIn(line.place.sha256, {
      line: line.place.line,
      table,
      start,
      end: start + raw.trim().length,
    });
    cells.push({ text, row: 1, column: cells.length + 1, rowSpan: 1, columnSpan: 1, place });
  }
  return cells;
}

function inRow(cells: readonly GridCell[], row: number): GridCell[] {
  return cells.map((cell) => ({ ...cell, row, place: { ...cell.place, row, column: cell.column } }));
}

/** One cell a line: further empty cells of a line pad its row to the table's width, so the row ends there. */
function streamRows(lines: readonly (readonly GridCell[])[]): GridRow[] {
  const rows: GridRow[] = [];
  for (const cells of lines) {
    const filled = cells.filter((cell) => cell.text !== '');
    const kept = filled.length > 0 ? filled : cells.slice(0, 1);
    kept.forEach((cell, index) => {
      const endsRow = index === kept.length - 1 && cells.length > kept.length;
      rows.push({ cells: [{ ...cell, row: rows.length + 1, column: 1 }], endsRow });
    });
  }
  return rows;
}
