import { union } from '../rectangle';
import type { Piece, PiecedLine } from './pieces';

/** A stretch of a page's width. */
export interface Stretch {
  x0: number;
  x1: number;
}

/** Lines of one table: rows of figures in the same columns, and the lines of words around them. */
export interface Region {
  readonly columns: Stretch[];
  /** The lines above the first row that are the table's header. */
  readonly header: PiecedLine[];
  /** Lines with figures. */
  readonly rows: PiecedLine[];
  /** Lines of words beside and between the rows, left of the figures. */
  readonly labels: PiecedLine[];
}

/** The headers of table 3 take up to ten lines of narrow columns. */
const TALLEST_HEADER = 12;
/** The form's tables have 25 rows and some 80 lines of labels; what is longer is read in parts. */
const MOST_ROWS = 300;
const MOST_LABELS = 1000;
/** What begins farther from the margin than this, in parts of the size, does not begin at it. */
const INDENT = 3;
/** Lines farther apart than this, in parts of the size, are not of one table. */
const WIDEST_GAP = 3.5;

/** Given lines one after another, returns the tables among them by their figures: what stands above one another. */
export function findRegions(lines: readonly PiecedLine[]): Region[] {
  const margin = union(lines.map(({ block }) => block.box)).x0;
  const regions: Region[] = [];
  let current: Region | null = null;
  let taken = 0;
  lines.forEach((line, at) => {
    if (line.figures.length === 0) {
      const reaches =
        current &&
        current.labels.length < MOST_LABELS &&
        isBeside(line, current) &&
        isNear(lines[at - 1]!, line);
      if (reaches) current!.labels.push(line);
      else current = null;
      if (reaches) taken = at + 1;
      return;
    }
    if (current && current.rows.length >= MOST_ROWS) current = null;
    const columns =
      current && isNear(lines[at - 1]!, line) ? withFigures(current.columns, line.figures) : null;
    if (current && columns) current.columns.splice(0, Infinity, ...columns);
    else {
      current = { columns: line.figures.map(({ x0, x1 }) => ({ x0, x1 })), header: [], rows: [], labels: [] };
      regions.push(current);
      addLinesAbove(current, lines.slice(taken, at), line, margin);
    }
    current.rows.push(line);
    taken = at + 1;
  });
  return regions;
}

/**
 * Whether a line of words stands left of the figures, where labels do. Beside a single column of figures, words in pieces
 * are the header of another.
 */
function isBeside({ words }: PiecedLine, { columns }: Region): boolean {
  if (columns.length === 1 && words.length > 1) return false;
  return words.every((piece) => piece.x1 <= columns[0]!.x0);
}

function isNear(line: PiecedLine, next: PiecedLine): boolean {
  return next.y - line.y <= WIDEST_GAP * Math.max(line.block.line.size, next.block.line.size);
}

/** The columns with another row's figures, or null if these stand otherwise: two in a column, or one across two. */
function withFigures(columns: readonly Stretch[], figures: readonly Piece[]): Stretch[] | null {
  const result = columns.map((column) => ({ ...column }));
  const used = new Set<Stretch>();
  for (const { x0, x1 } of figures) {
    const touched = result.filter((column) => column.x0 < x1 && x0 < column.x1);
    const [column] = touched;
    if (touched.length > 1 || (column && used.has(column))) return null;
    const into = column ?? { x0, x1 };
    if (column) [column.x0, column.x1] = [Math.min(column.x0, x0), Math.max(column.x1, x1)];
    else result.push(into);
    used.add(into);
  }
  return result.sort((a, b) => a.x0 - b.x0);
}

/**
 * Going up from a table's first row: lines of its label, and its header, of which each line stands in pieces or above
 * figures. A line alone that begins at the margin is a heading.
 */
function addLinesAbove(
  region: Region,
  above: readonly PiecedLine[],
  first: PiecedLine,
  margin: number,
): void {
  const [column] = region.columns as [Stretch];
  let below = first;
  for (const line of [...above].reverse().slice(0, TALLEST_HEADER)) {
    if (!isNear(line, below)) break;
    const { size } = line.block.line;
    const isHeader =
      line.words.length > 1 ||
      line.words.every((piece) => piece.x0 >= Math.max(column.x0, margin + INDENT * size));
    if (isBeside(line, region)) region.labels.unshift(line);
    else if (isHeader) region.header.unshift(line);
    else break;
    below = line;
  }
  const { header, labels } = region;
  const [top, bottom] = [header[0], header.at(-1)];
  if (!top || !bottom) return;
  // What stands beside the header is its corner; what stands above it is a heading.
  const corner = labels.filter(({ y }) => y <= bottom.y);
  labels.splice(0, corner.length);
  addBlankColumns(region);
  header.push(...corner.filter(({ y }) => y >= top.y));
  header.sort((a, b) => a.y - b.y);
}

/**
 * A column in which no row has a figure shows by its header, which stands above none of the figures, where the header has
 * more columns than the figures.
 */
function addBlankColumns({ columns, header }: Region): void {
  const touched = ({ x0, x1 }: Stretch): number =>
    columns.filter((column) => x0 < column.x1 && column.x0 < x1).length;
  const names: Stretch[] = [];
  // From the lowest line up: what stands over several names is over several columns.
  for (const { x0, x1 } of [...header].reverse().flatMap((line) => line.words)) {
    const over = names.filter((name) => x0 < name.x1 && name.x0 < x1);
    const [name] = over;
    if (x1 <= columns[0]!.x0 || over.length > 1 || touched({ x0, x1 }) > 1) continue;
    if (name) [name.x0, name.x1] = [Math.min(name.x0, x0), Math.max(name.x1, x1)];
    else names.push({ x0, x1 });
  }
  const named = new Set(columns.map((column) => nearest(names, column)));
  const blank = names.filter((name) => !named.has(name));
  if (named.size < columns.length || blank.some((name) => touched(name) > 0)) return;
  columns.push(...blank);
  columns.sort((a, b) => a.x0 - b.x0);
}

function nearest(names: readonly Stretch[], { x0, x1 }: Stretch): Stretch | undefined {
  const distance = (name: Stretch): number => Math.abs(name.x0 + name.x1 - x0 - x1);
  return [...names].sort((a, b) => distance(a) - distance(b))[0];
}
