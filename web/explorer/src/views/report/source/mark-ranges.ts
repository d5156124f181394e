import type { PlacePartsFragment } from '../../../api/operations.generated';

/** A piece of a text: plain, or marked, with its rank among the marks (0 is looked at first). */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly rank: number | null;
}

/** Given a text and places in it, returns it cut where marks begin and end; a mark within another is part of that. */
export function markRanges(
  content: string,
  places: readonly Pick<PlacePartsFragment, 'start' | 'end'>[],
): readonly Stretch[] {
  const marks = places
    .flatMap(({ start, end }, rank) =>
      start === null || end === null || end > content.length ? [] : [{ start, end, rank }],
    )
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { start, end, rank } of marks) {
    if (start < at) continue;
    if (start > at) stretches.push({ text: content.slice(at, start), start: at, rank: null });
    stretches.push({ text: content.slice(start, end), start, rank });
    at = end;
  }
  return [...stretches, { text: content.slice(at), start: at, rank: null }];
}
