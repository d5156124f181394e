import type { Box, Cell, Place } from '../../domain';

type BoxRow = readonly [number, number, number, number];
type PlaceRow = readonly [
  page: number | null,
  box: BoxRow | null,
  table: number | null,
  row: number | null,
  column: number | null,
  line: number | null,
  start: number | null,
  end: number | null,
  sha256?: string,
];
type CellRow = readonly [Cell['field'], Cell['state'], Cell['value'], Cell['text'], ...PlaceRow];

/** A cell as JSON keeps it: without names. */
export type StoredCell = CellRow;
/** A place as JSON keeps it: without names, and without the document, which is nearly always its revision's. */
export type StoredPlace = PlaceRow;

/** Given a place and its revision's document, returns what is stored: the document's sha256 only if it is another. */
export function toStoredPlace(place: Place, sha256: string): StoredPlace {
  const { page, box, table, row, column, line, start, end } = place;
  const corners = box && ([box.x, box.y, box.width, box.height] as const);
  const stored = [page, corners, table, row, column, line, start, end] as const;
  return place.sha256 === sha256 ? stored : [...stored, place.sha256];
}

/** Given a stored place and its revision's document, returns the place. */
export function toPlace(stored: StoredPlace, revisionSha256: string): Place {
  const [page, box, table, row, column, line, start, end, sha256 = revisionSha256] = stored;
  return { sha256, page, box: box && toBox(box), table, row, column, line, start, end };
}

/** Given cells and their revision's document, returns what is stored. */
export function toStoredCells(cells: readonly Cell[], sha256: string): StoredCell[] {
  return cells.map(({ field, state, value, text, place }) => [
    field,
    state,
    value,
    text,
    ...toStoredPlace(place, sha256),
  ]);
}

/** Given stored cells and their revision's document, returns the cells. */
export function toCells(cells: readonly StoredCell[], sha256: string): Cell[] {
  return cells.map(([field, state, value, text, ...place]) => ({
    field,
    state,
    value,
    text,
    place: toPlace(place, sha256),
  }));
}

function toBox([x, y, width, height]: BoxRow): Box {
  return { x, y, width, height };
}
