import type { District, DivisionChange } from './district';
import type { Gazetteer } from './gazetteer';

/** What a turn of the year did to a division's series: nothing, something to bear in mind, or its end. */
export const TURN_KINDS = ['NONE', 'CAVEAT', 'BREAK'] as const;
export type TurnKind = (typeof TURN_KINDS)[number];

/** What happened to a division between the end of one year and the end of the next. */
export interface TurnOfYear {
  readonly kind: TurnKind;
  readonly changes: readonly DivisionChange[];
}

export const UNEVENTFUL: TurnOfYear = { kind: 'NONE', changes: [] };

/** The history of divisions: which of a division's years may be set beside one another. */
export class DivisionHistory {
  private readonly byYearAndCode = new Map<string, DivisionChange[]>();

  constructor(
    private readonly gazetteer: Gazetteer,
    changes: readonly DivisionChange[],
  ) {
    for (const change of changes) {
      for (const code of new Set([change.code, ...change.successorCodes])) {
        const key = `${change.year} ${code}`;
        this.byYearAndCode.set(key, [...(this.byYearAndCode.get(key) ?? []), change]);
      }
    }
  }

  /**
   * Given a division's code and a year, returns what became of it since the end of the year before. A merger or split
   * is a BREAK; a new code of the same territory, territory ceded or received, and a new name are CAVEATs.
   */
  turnOf(code: string, year: number): TurnOfYear {
    const changes = this.byYearAndCode.get(`${year} ${code}`) ?? [];
    const district = this.gazetteer.find(code);
    const absorbed = district ? this.endedBefore(district, year) : [];
    if (changes.length === 0 && absorbed.length === 0) return UNEVENTFUL;
    const isNew = changes.some((change) => change.kind === 'ESTABLISHED' && change.code === code);
    const isRecoded = isNew && this.formerOf(code) !== null;
    return { kind: (isNew || absorbed.length > 0) && !isRecoded ? 'BREAK' : 'CAVEAT', changes };
  }

  /** Given a code, returns the codes that the very same territory had one after another, this one among them. */
  chainOf(code: string): string[] {
    const chain = [code];
    for (let former = this.formerOf(code); former !== null; former = this.formerOf(former))
      chain.unshift(former);
    for (let next = this.laterOf(code); next !== null; next = this.laterOf(next)) chain.push(next);
    return chain;
  }

  /** The one division that became this one and nothing else, if this one was nothing else. */
  private formerOf(code: string): string | null {
    const district = this.gazetteer.find(code);
    if (!district || district.validFrom === null) return null;
    const [former, ...others] = this.endedBefore(district, district.validFrom);
    return former && others.length === 0 && former.successorCodes.length === 1 ? former.code : null;
  }

  private laterOf(code: string): string | null {
    const [later] = this.gazetteer.find(code)?.successorCodes ?? [];
    return later !== undefined && this.formerOf(later) === code ? later : null;
  }

  private endedBefore({ predecessorCodes }: District, year: number): District[] {
    return predecessorCodes.flatMap((code) => {
      const predecessor = this.gazetteer.find(code);
      return predecessor?.validTo === year - 1 ? [predecessor] : [];
    });
  }
}
