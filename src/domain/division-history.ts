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
  private readonly namesInChanges: ReadonlyMap<string, string>;

  constructor(
    private readonly gazetteer: Gazetteer,
    readonly changes: readonly DivisionChange[],
  ) {
    this.namesInChanges = new Map(changes.map(({ code, name }) => [code, name]));
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
    const changes = this.changesOf(code, year);
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

  /** Given a code and a year, returns the changes of that year that it is named in, as what changed or as an heir. */
  changesOf(code: string, year: number): readonly DivisionChange[] {
    return this.byYearAndCode.get(`${year} ${code}`) ?? [];
  }

  /** Given a code, returns the name it bore last, or null if nothing names it. */
  nameOf(code: string): string | null {
    return this.gazetteer.find(code)?.name ?? this.namesInChanges.get(code) ?? null;
  }

  /** Given a code, returns that of the one division that became this one and nothing else, if this was nothing else. */
  formerOf(code: string): string | null {
    const district = this.gazetteer.find(code);
    if (!district || district.validFrom === null) return null;
    const [former, ...others] = this.endedBefore(district, district.validFrom);
    return former && others.length === 0 && former.successorCodes.length === 1 ? former.code : null;
  }

  /** Given a code, returns the code that the very same territory had next, or null. */
  laterOf(code: string): string | null {
    const [later] = this.gazetteer.find(code)?.successorCodes ?? [];
    return later !== undefined && this.formerOf(later) === code ? later : null;
  }

  /** Given a division and a year, returns the divisions that went into it when that year began. */
  endedBefore({ predecessorCodes }: District, year: number): District[] {
    return predecessorCodes.flatMap((code) => {
      const predecessor = this.gazetteer.find(code);
      return predecessor?.validTo === year - 1 ? [predecessor] : [];
    });
  }
}
