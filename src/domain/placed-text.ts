import type { Place } from './cell';

/** A piece of a document's text with its place: a paragraph, a line, the content of a cell. */
export interface PlacedText {
  readonly text: string;
  readonly place: Place;
}

/** Given a document's sha256 and what is known of a position in it, returns the place; the rest is null. */
export function placeIn(sha256: string, known: Partial<Omit<Place, 'sha256'>> = {}): Place {
  // Every cell has a place: written out, since spreading takes several times as long.
  const { page = null, box = null, table = null, row = null, column = null } = known;
  const { line = null, start = null, end = null } = known;
  return { sha256, page, box, table, row, column, line, start, end };
}
