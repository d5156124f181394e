import { divisionEvents, type DivisionEvent, type IndicatorName } from '../../../domain';
import { divisionBreak, lawBreaks, reportBreaks, type SeriesBreak } from '../../../indicators';
import type { TrendPoint } from './load-points';
import type { Relatives } from './load-relatives';

/** What happened to the divisions of a series, and which of them are its own. */
export interface SeriesEvent {
  readonly event: DivisionEvent;
  /** The codes whose figures belong to the series in the year of the event. */
  readonly own: readonly string[];
}

/** Given the points of a series in order and the code it is of, returns what happened to its divisions between them. */
export function eventsOf(
  points: readonly TrendPoint[],
  code: string,
  { gazetteer, history }: Relatives,
): SeriesEvent[] {
  const events = points.slice(1).flatMap(({ year, districts }) => {
    const own = [...new Set([...districts.map((district) => district.code), code])];
    return own.flatMap((each) =>
      divisionEvents(history, gazetteer.find(each)!, year).map((event) => ({ event, own })),
    );
  });
  // What two of its divisions have to do with is told once.
  return [...new Map(events.map((each) => [JSON.stringify(each.event), each])).values()];
}

/** Given a series and what happened to its divisions, returns where it breaks or needs a caveat, by year. */
export function breaksOf(
  indicator: IndicatorName,
  points: readonly TrendPoint[],
  events: readonly SeriesEvent[],
  isSummed: boolean,
): SeriesBreak[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [];
  return [
    ...events.map(({ event, own }) => divisionBreak(event, isSummed && isMergedInto(event, own))),
    ...lawBreaks(indicator, first.year, last.year),
    ...reportBreaks(indicator, points),
  ].sort((one, other) => one.year - other.year);
}

/** Given what happened, returns the codes of those that went into the series' divisions, or of those they went into. */
export function othersOf(events: readonly SeriesEvent[], side: 'from' | 'to'): string[] {
  const opposite = side === 'from' ? 'to' : 'from';
  const codes = events.flatMap(({ event, own }) => {
    const isOwn = event[opposite].some(({ code }) => own.includes(code));
    return isOwn ? event[side].map(({ code }) => code).filter((code) => !own.includes(code)) : [];
  });
  return [...new Set(codes)];
}

function isMergedInto({ kind, to }: DivisionEvent, own: readonly string[]): boolean {
  return kind === 'MERGER' && to.every(({ code }) => own.includes(code));
}
