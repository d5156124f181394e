import { readFigure, REVIEW_FIELDS, REVIEW_KINDS, type PlacedText } from '../domain';
import type { Grid, GridCell } from '../grids';
import { reviewFieldOf, reviewTrackOf } from './review-header';

const WIDTH = REVIEW_FIELDS.length;

/** Table 4 has 18 words; a document with it for ten years, a result a column, has some two hundred. */
const MOST_LABELS = 500;

/** One set of table 4's figures: fifteen cells in the form's order. */
export type ReviewSet = readonly PlacedText[];

/** A cell with words that name a track or a result. */
interface Label extends GridCell {
  readonly track: number | null;
  readonly field: number | null;
}

/**
 * Given the grids that table 4 may be in, returns the sets of figures whose places the words above and left of them
 * name: as the form has it, a row or a column a track, one list, or several tables. Empty where not all fifteen places
 * are named, or one of them oftener than the others, or figures stand beside them that no words explain.
 */
export function placeReviewCells(grids: readonly Grid[]): ReviewSet[] {
  const places: GridCell[][] = Array.from({ length: REVIEW_KINDS.length * WIDTH }, () => []);
  for (const grid of grids) if (!placeCells(grid, places)) return [];
  const [first = []] = places;
  if (places.some((cells) => cells.length !== first.length)) return [];
  const sets = first.map((_, set) => places.map((cells) => cells[set]!));
  return sets.every(isEven) ? sets : [];
}

/** Adds a grid's cells to the places they are named for; returns false if it has figures that were pushed out. */
function placeCells(grid: Grid, places: GridCell[][]): boolean {
  if (grid.shape !== 'ROWS') return false;
  const cells = grid.rows.flatMap((row) => row.cells);
  const words = new Set(cells.filter((cell) => readFigure(cell.text).state === 'TEXT'));
  const labels = [...words].flatMap(toLabel);
  if (labels.length > MOST_LABELS) return false;
  const [tracks, fields] = [
    labels.filter(({ track }) => track !== null),
    labels.filter(({ field }) => field !== null),
  ];
  const explainedFrom = firstWordsByColumn(words);
  const lastLabel = Math.max(...labels.map((label) => label.row));
  for (const { cells: inRow } of grid.rows) {
    const unnamed: GridCell[] = [];
    let placed = 0;
    for (const cell of inRow) {
      if (words.has(cell) && cell.row <= lastLabel) continue;
      const track = nameOf(cell, tracks, 'track');
      const field = nameOf(cell, fields, 'field');
      if (track === null || field === null) unnamed.push(cell);
      else {
        places[track * WIDTH + field]!.push(cell);
        placed += 1;
      }
    }
    const isExplained = (cell: GridCell): boolean =>
      readFigure(cell.text).state !== 'STATED' || (explainedFrom.get(cell.column) ?? Infinity) < cell.row;
    if (placed > 0 && !unnamed.every(isExplained)) return false;
  }
  return true;
}

/** For each column, the row of the first words that stand over it alone. */
function firstWordsByColumn(words: Iterable<GridCell>): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  for (const { row, column, columnSpan } of words) {
    if (columnSpan === 1) rows.set(column, Math.min(row, rows.get(column) ?? Infinity));
  }
  return rows;
}

/** The results come in one order in every track; a header cell too many would turn one track's round. */
function isEven(cells: readonly GridCell[]): boolean {
  const orders = REVIEW_KINDS.map((_, track) =>
    cells
      .slice(track * WIDTH, (track + 1) * WIDTH)
      .map((cell, field) => ({ cell, field }))
      .sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column)
      .map(({ field }) => field)
      .join(),
  );
  return orders.every((order) => order === orders[0]);
}

function toLabel(cell: GridCell): Label[] {
  const [track, field] = [reviewTrackOf(cell.text), reviewFieldOf(cell.text)];
  return track === null && field === null ? [] : [{ ...cell, track, field }];
}

/** What the nearest words above a cell or left of it name; null if they name different things, or nothing. */
function nameOf(cell: GridCell, named: readonly Label[], what: 'track' | 'field'): number | null {
  const above = named.findLast(
    (label) =>
      label.row < cell.row && label.column <= cell.column && cell.column < label.column + label.columnSpan,
  );
  const left = named.findLast(
    (label) => label.column < cell.column && label.row <= cell.row && cell.row < label.row + label.rowSpan,
  );
  if (above && left && above[what] !== left[what]) return null;
  return (left ?? above)?.[what] ?? null;
}
