import type { District } from './district';
import type { DivisionHistory } from './division-history';

/**
 * What can happen to a division. MERGER and SPLIT are seen from both sides: by those that went and by those that took
 * them in or were cut out of them.
 */
export const DIVISION_EVENT_KINDS = [
  'MERGER',
  'SPLIT',
  'ESTABLISHMENT',
  'ABOLITION',
  'CODE_CHANGE',
  'TERRITORY_CHANGE',
  'RENAMING',
] as const;
export type DivisionEventKind = (typeof DIVISION_EVENT_KINDS)[number];

/** A division that an event concerns; null is a name that nothing tells. */
export interface EventParty {
  readonly code: string;
  readonly name: string | null;
}

/** What happened to a division between the end of the year before and the end of `year`. */
export interface DivisionEvent {
  readonly year: number;
  readonly kind: DivisionEventKind;
  /** Whose territory, or name, it was before; and after. */
  readonly from: readonly EventParty[];
  readonly to: readonly EventParty[];
}

/** Given the history, a division and a year, returns what happened to it: where its years cannot be compared, and why. */
export function divisionEvents(history: DivisionHistory, district: District, year: number): DivisionEvent[] {
  return [
    ...beginning(history, district, year),
    ...end(history, district, year),
    ...territory(history, district, year),
    ...renaming(district, year),
  ];
}

/** What went into it, and whether that is all that it is. */
function beginning(history: DivisionHistory, district: District, year: number): DivisionEvent[] {
  const { code } = district;
  const self = party(history, code);
  const former = district.validFrom === year ? history.formerOf(code) : null;
  if (former !== null) return [{ year, kind: 'CODE_CHANGE', from: [party(history, former)], to: [self] }];

  const absorbed = history.endedBefore(district, year);
  const whole = absorbed.filter(({ successorCodes }) => successorCodes.length === 1);
  const divided = absorbed.filter(({ successorCodes }) => successorCodes.length > 1);
  const events: DivisionEvent[] = divided.map((each) => splitOf(history, each, year));
  if (whole.length > 0) {
    events.unshift({
      year,
      kind: 'MERGER',
      from: whole.map((each) => party(history, each.code)),
      to: [self],
    });
  }
  if (events.length > 0 || district.validFrom !== year) return events;
  const ceders = cessions(history, code, year).filter((cession) => cession.code !== code);
  const from = ceders.map((cession) => party(history, cession.code));
  return [{ year, kind: from.length > 0 ? 'SPLIT' : 'ESTABLISHMENT', from, to: [self] }];
}

function end(history: DivisionHistory, district: District, year: number): DivisionEvent[] {
  if (district.validTo !== year - 1) return [];
  const from = [party(history, district.code)];
  const later = history.laterOf(district.code);
  if (later !== null) return [{ year, kind: 'CODE_CHANGE', from, to: [party(history, later)] }];
  const to = district.successorCodes.map((code) => party(history, code));
  if (to.length > 1) return [{ year, kind: 'SPLIT', from, to }];
  return [{ year, kind: to.length === 1 ? 'MERGER' : 'ABOLITION', from, to }];
}

/** Territory that went to or came from divisions that go on; a division new by it alone has that as its beginning. */
function territory(history: DivisionHistory, district: District, year: number): DivisionEvent[] {
  const isNew = district.validFrom === year && history.endedBefore(district, year).length === 0;
  if (isNew) return [];
  return cessions(history, district.code, year).map(({ code, successorCodes }) => ({
    year,
    kind: 'TERRITORY_CHANGE',
    from: [party(history, code)],
    to: successorCodes.map((each) => party(history, each)),
  }));
}

function renaming({ code, names }: District, year: number): DivisionEvent[] {
  const at = names.findIndex(({ from }) => from === year);
  const before = names[at - 1];
  const after = names[at];
  if (!before || !after) return [];
  const [from, to] = [before, after].map(({ name }) => [{ code, name }]) as [EventParty[], EventParty[]];
  return [{ year, kind: 'RENAMING', from, to }];
}

function splitOf(history: DivisionHistory, { code, successorCodes }: District, year: number): DivisionEvent {
  const to = successorCodes.map((each) => party(history, each));
  return { year, kind: 'SPLIT', from: [party(history, code)], to };
}

function cessions(
  history: DivisionHistory,
  code: string,
  year: number,
): ReturnType<DivisionHistory['changesOf']> {
  return history.changesOf(code, year).filter(({ kind }) => kind === 'CEDED_TERRITORY');
}

function party(history: DivisionHistory, code: string): EventParty {
  return { code, name: history.nameOf(code) };
}
