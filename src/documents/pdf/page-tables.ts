import { readFigure } from '../../domain';
import { pieceGap, splitLine } from './aligned/pieces';
import { findCells, type Face } from './find-cells';
import { findLattices, type Lattice } from './find-lattices';
import { joinLines } from './join-lines';
import { mergeRules } from './merge-rules';
import type { Glyph, PageContent } from './page-content';
import { isWithin, type Rectangle } from './rectangle';
import { groupLines, toTextLines } from './text-lines';

/** A table's lines and cells on one page, and the characters in each cell. */
export interface PageTable {
  readonly page: PageContent;
  readonly lattice: Lattice;
  readonly cells: readonly { readonly face: Face; readonly glyphs: Glyph[] }[];
}

/** Drawings within a cell (a box to tick, an underline with its ends) are smaller than any table, be it one row of it. */
const SMALLEST_TABLE = { width: 24, height: 8 };
/** Characters of one operation farther apart than this, in parts of the size, may stand in two cells. */
const SAME_WORD = 0.5;
/** Fewer areas of colour are headings and highlighted words. */
const FEWEST_TILES = 4;
/** The form's tables have some 400 cells; more areas are a picture drawn in squares. */
const MOST_TILES = 2000;
/** Not all cells are: the page's end leaves some ground between. Of rows coloured in turn only half are. */
const MOSTLY_TILES = 0.8;
/** Lines overlap by their thickness. */
const TOLERANCE = 4;

/**
 * Given what a page shows, returns the tables drawn on it with the characters in their cells, and the characters in
 * none. A frame around a text or around tables is no table, nor are lines between rows alone: the columns stand open.
 */
export function findPageTables(page: PageContent): { tables: PageTable[]; rest: Glyph[] } {
  const ruled = tablesAmong(findLattices(mergeRules(page.rules)));
  const tables = [...ruled, ...tiledTables(page, ruled)].map(({ lattice, faces }) => ({
    page,
    lattice,
    cells: faces.map((face) => ({ face, glyphs: [] as Glyph[] })),
  }));
  const finders = tables.map((table) => cellFinder(table));
  const rest: Glyph[] = [];
  for (const word of wordsOf(page.glyphs)) {
    const x = (word[0]!.x0 + word.at(-1)!.x1) / 2;
    const y = (word[0]!.y0 + word[0]!.y1) / 2;
    let into = rest;
    for (const find of finders) into = find(x, y) ?? into;
    into.push(...word);
  }
  const [open, closed] = [tables.filter(hasOpenColumns), tables.filter((table) => !hasOpenColumns(table))];
  return {
    tables: closed,
    rest: [...rest, ...open.flatMap(({ cells }) => cells.flatMap((cell) => cell.glyphs))],
  };
}

/** Whether a table's lines part its groups or its rows only, so that figures of several columns or rows share cells. */
function hasOpenColumns({ page, cells }: PageTable): boolean {
  const gap = pieceGap(page);
  let [several, single] = [0, 0];
  for (const { face, glyphs } of cells) {
    const lines = groupLines(glyphs);
    const figures = lines.flatMap((line) => splitLine(line, gap)).filter((piece) => piece.isFigure).length;
    const text = joinLines(face.x0, face.x1, toTextLines(glyphs));
    if (readFigure(text).state === 'STATED') single += 1;
    else if (figures > 1) several += 1;
  }
  return several > single;
}

/** Tables without lines whose cells are areas of colour, such as white ones on a dark ground. */
function tiledTables({ fills }: PageContent, ruled: readonly Candidate[]): Candidate[] {
  const free = fills.filter((fill) => !ruled.some(({ lattice }) => isWithin(fill, lattice.box, TOLERANCE)));
  if (free.length < FEWEST_TILES || free.length > MOST_TILES) return [];
  const sides = free.flatMap((fill) => [
    { ...fill, x1: fill.x0 },
    { ...fill, x0: fill.x1 },
    { ...fill, y1: fill.y0 },
    { ...fill, y0: fill.y1 },
  ]);
  const isTile = (face: Face): boolean =>
    free.some((fill) => isWithin(face, fill, TOLERANCE) && isWithin(fill, face, TOLERANCE));
  return tablesAmong(findLattices(mergeRules(sides))).filter(
    ({ lattice, faces }) =>
      lattice.xs.length > 2 && faces.filter(isTile).length >= MOSTLY_TILES * faces.length,
  );
}

interface Candidate {
  readonly lattice: Lattice;
  readonly faces: readonly Face[];
}

function tablesAmong(lattices: readonly Lattice[]): Candidate[] {
  const candidates = lattices
    .filter(({ box }) => box.x1 - box.x0 >= SMALLEST_TABLE.width && box.y1 - box.y0 >= SMALLEST_TABLE.height)
    .map((lattice) => ({ lattice, faces: findCells(lattice) }))
    .filter(({ lattice, faces }) => lattice.xs.length > 2 && faces.length > 1);
  return candidates.filter(
    ({ lattice }) =>
      !candidates.some((other) => other.lattice !== lattice && isWithin(other.lattice.box, lattice.box, 0)),
  );
}

/** Characters drawn by one operation side by side: they stand in one cell, even where they jut out of it. */
function wordsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const words: Glyph[][] = [];
  for (const glyph of glyphs) {
    const last = words.at(-1)?.at(-1);
    const isSame =
      last?.run === glyph.run &&
      glyph.text !== ' ' &&
      last.text !== ' ' &&
      Math.abs(glyph.x0 - last.x1) <= SAME_WORD * glyph.size &&
      Math.abs(glyph.y0 - last.y0) <= SAME_WORD * glyph.size;
    if (isSame) words.at(-1)!.push(glyph);
    else words.push([glyph]);
  }
  return words;
}

/** For a point, the characters of the cell it lies in, or undefined outside the table. */
function cellFinder({ lattice, cells }: PageTable): (x: number, y: number) => Glyph[] | undefined {
  const { xs, ys, box } = lattice;
  const columns = xs.length - 1;
  const units = new Map<number, Glyph[]>();
  for (const { face, glyphs } of cells) {
    for (let row = face.row; row < face.row + face.rowSpan; row += 1) {
      for (let column = face.column; column < face.column + face.columnSpan; column += 1) {
        units.set(row * columns + column, glyphs);
      }
    }
  }
  return (x, y) => {
    if (!contains(box, x, y)) return undefined;
    return units.get(stretchOf(ys, y) * columns + stretchOf(xs, x));
  };
}

function contains(box: Rectangle, x: number, y: number): boolean {
  const edge = TOLERANCE / 4;
  return x >= box.x0 - edge && x <= box.x1 + edge && y >= box.y0 - edge && y <= box.y1 + edge;
}

function stretchOf(coordinates: readonly number[], at: number): number {
  const next = coordinates.findIndex((each, index) => index > 0 && at < each);
  return (next === -1 ? coordinates.length - 1 : next) - 1;
}
