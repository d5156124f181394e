import type { DivisionHistory } from './division-history';
import { inForce, type Gazetteer } from './gazetteer';

/** Divisions that went into a later one, by code, itself among them. */
export interface Territory {
  /** Those that wholly went into it. */
  readonly codes: readonly string[];
  /** Those of which only a part did, so that their figures cannot be told apart. */
  readonly divided: readonly string[];
}

/** Given a code and a year, returns the code that the very same territory had at the end of that year; else itself. */
export function codeInYear(
  code: string,
  year: number,
  history: DivisionHistory,
  gazetteer: Gazetteer,
): string {
  return history.chainOf(code).find((each) => isInForce(each, year, gazetteer)) ?? code;
}

/**
 * Given a code, returns the divisions of any year that went into it. Ceded territory is no division, and is not
 * accounted for.
 */
export function territoryOf(code: string, gazetteer: Gazetteer): Territory {
  const codes = new Set<string>();
  const divided = new Set<string>();
  gather(code, codes);
  return { codes: [...codes].sort(), divided: [...divided].sort() };

  function gather(at: string, into: Set<string>): void {
    if (into.has(at)) return;
    into.add(at);
    for (const former of gazetteer.find(at)?.predecessorCodes ?? []) {
      const heirs = gazetteer.find(former)?.successorCodes ?? [];
      gather(former, heirs.length > 1 ? divided : into);
    }
  }
}

/** Given divisions and a year, returns those in force at the end of that year. */
export function territoryIn({ codes, divided }: Territory, year: number, gazetteer: Gazetteer): Territory {
  const then = (code: string): boolean => isInForce(code, year, gazetteer);
  return { codes: codes.filter(then), divided: divided.filter(then) };
}

function isInForce(code: string, year: number, gazetteer: Gazetteer): boolean {
  const district = gazetteer.find(code);
  return district !== undefined && inForce(district, year);
}
