export const DISTRICT_LEVELS = ['PROVINCE', 'PREFECTURE', 'COUNTY'] as const;
export type DistrictLevel = (typeof DISTRICT_LEVELS)[number];

/** What happened to a division in a year (Ministry of Civil Affairs, yearly lists of changes). */
export const DIVISION_CHANGE_KINDS = ['ESTABLISHED', 'ABOLISHED', 'CEDED_TERRITORY', 'RENAMED'] as const;
export type DivisionChangeKind = (typeof DIVISION_CHANGE_KINDS)[number];

/** One fact of the divisions' history: in `year`, `code` changed as `kind` says, in favour of `successorCodes`. */
export interface DivisionChange {
  readonly year: number;
  readonly code: string;
  readonly name: string;
  readonly level: DistrictLevel;
  readonly kind: DivisionChangeKind;
  readonly successorCodes: readonly string[];
}

/** A name that a division bore from one year-end to another; null is open. */
export interface DistrictName {
  readonly name: string;
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * An administrative division by its six-digit GB/T 2260 code. `validFrom` is the first year whose year-end list has
 * the code (null: before 2018, where our history begins), `validTo` the last (null: still in force).
 * A county of a municipality (120110) and one run by its province (429004) have the province as parent.
 */
export interface District {
  readonly code: string;
  readonly name: string;
  /** The names from the province down, joined: 天津市东丽区. */
  readonly fullName: string;
  readonly level: DistrictLevel;
  readonly parentCode: string | null;
  readonly validFrom: number | null;
  readonly validTo: number | null;
  /** Every name by year, oldest first; the last one is `name`. */
  readonly names: readonly DistrictName[];
  readonly predecessorCodes: readonly string[];
  readonly successorCodes: readonly string[];
  /** Provinces 900000 to 990000 are ours, for invented figures; GB/T 2260 does not use them. */
  readonly fictional: boolean;
}

/** Given any code, returns whether it lies in the fictional provinces 900000 to 990000. */
export function isFictionalCode(code: string): boolean {
  return /^9\d{5}$/.test(code);
}
