import { placeIn, type PlacedText } from '../domain';
import type { Grid, GridCell, GridRow } from './grid';

/** Pipes of any width, the verticals of box drawing, and tabs. */
const DELIMITER = /[|｜│┃║\t]/;
const LAST_PIPE = /[|｜│┃║]$/;
const FIRST_PIPE = /^[|｜│┃║]/;
/** Markdown's line between header and body, and rules drawn with dashes. */
const RULE_LINE = /^[\s|｜：:+=\-\u2500-\u257f]+$/;
const RULE = /[-=\u2500\u2501\u2550]{2}/;
/** A rule that closes a row of a table drawn whole: `+-----+---+`, `├─────┼───┤`. */
const BOX_RULE = /^[+\u250c-\u2570][-=:+\s\u2500-\u257f]*[+\u2500-\u257f]$/;

/** Markdown's bold and italic cells. */
const EMPHASIS = /^(\*{1,3}|_{1,3})(.+)\1$/;
/** Spaces written as entities, which Markdown has in blank cells. */
const ENTITY_SPACE = /^(?:\s|&(?:nbsp|ensp|emsp|#160|#xa0);)+|(?:\s|&(?:nbsp|ensp|emsp|#160|#xa0);)+$/gi;

/** Given a line, returns whether it is part of a table drawn with pipes or set with tabs. */
export function isDelimitedLine(line: PlacedText): boolean {
  return DELIMITER.test(line.text) || isBoxRule(line);
}

function isBoxRule({ text }: PlacedText): boolean {
  return BOX_RULE.test(text) && RULE.test(text);
}

/**
 * Given a run of delimited lines and the table's number, returns their grid. Lines that hold a row each make a table of
 * ROWS; lines that hold one cell each, as scraped pages do ("科研 机构 |", a row's end shown by the pipes of the
 * columns that follow: "1600 | ||"), make a STREAM.
 */
export function splitDelimitedLines(
  lines: readonly PlacedText[],
  table: number,
): Omit<Grid, 'before'> | null {
  const drawn = lines.filter(({ text }) => !(RULE_LINE.test(text) && RULE.test(text)));
  if (drawn.length === 0) return null;
  const split = new Map(drawn.map((line) => [line, splitLine(line, table)]));
  const crowded = [...split.values()].filter((cells) => cells.filter((cell) => cell.text !== '').length > 1);
  const isBoxed = lines.filter(isBoxRule).length >= FEWEST_BOX_RULES;
  if (!isBoxed && crowded.length * 2 < split.size) {
    return { number: table, shape: 'STREAM', rows: [...split.values()].flatMap(streamRows) };
  }
  // A pipe that opens or closes every line is the table's frame; one that closes only some ends a blank cell.
  const opened = drawn.every((line) => FIRST_PIPE.test(line.text)) ? 1 : 0;
  const closed = drawn.every((line) => LAST_PIPE.test(line.text)) ? -1 : undefined;
  const inRows = isBoxed ? linesBetweenRules(lines, drawn) : drawn.map((line) => [line]);
  const rows = inRows.map((inRow, index) => ({
    cells: inOneRow(
      inRow.map((line) => split.get(line)!.slice(opened, closed)),
      index + 1,
    ),
  }));
  return { number: table, shape: 'ROWS', rows };
}

/** Above, below and between the rows. */
const FEWEST_BOX_RULES = 3;

/** The lines of each row of a table drawn whole. */
function linesBetweenRules(lines: readonly PlacedText[], drawn: readonly PlacedText[]): PlacedText[][] {
  const isDrawn = new Set(drawn);
  const rows: PlacedText[][] = [[]];
  for (const line of lines) {
    if (isBoxRule(line)) rows.push([]);
    else if (isDrawn.has(line)) rows.at(-1)!.push(line);
  }
  return rows.filter((row) => row.length > 0);
}

/** What stands before, between and after the delimiters of a line. */
function splitLine({ text, place }: PlacedText, table: number): GridCell[] {
  let offset = place.start ?? 0;
  return text.split(DELIMITER).map((piece, index) => {
    const plain = piece.replace(ENTITY_SPACE, '');
    const trimmed = EMPHASIS.exec(plain)?.[2] ?? plain;
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

/** The cells of a row set in one line or more; in several, each cell's pieces are its lines. */
function inOneRow(lines: readonly (readonly GridCell[])[], row: number): GridCell[] {
  const width = Math.max(...lines.map((cells) => cells.length));
  return Array.from({ length: width }, (_, index) => {
    const pieces = lines.flatMap((cells) => cells[index] ?? []);
    const filled = pieces.filter((piece) => piece.text !== '');
    const first = filled[0] ?? pieces[0]!;
    // What stands in several lines, with other cells between them, has no one range of offsets.
    const range = filled.length > 1 ? { start: null, end: null } : {};
    return {
      ...first,
      text: filled.map((piece) => piece.text).join('\n'),
      row,
      column: index + 1,
      place: { ...first.place, ...range, row, column: index + 1 },
    };
  });
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
