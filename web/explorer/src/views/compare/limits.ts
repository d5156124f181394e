/** What the API compares at once; of rows, a district in a year, what fits into the cost of one operation. */
export const LIMITS = { districts: 100, years: 20, indicators: 20, rows: 900 };

export interface Chosen<Indicator> {
  readonly codes: readonly string[];
  readonly years: readonly number[];
  readonly indicators: readonly Indicator[];
}

/** How many districts may be compared over so many years. */
export function districtLimit(years: number): number {
  return Math.min(LIMITS.districts, Math.floor(LIMITS.rows / Math.max(years, 1)));
}

/** Over how many years so many districts may be compared. */
export function yearLimit(districts: number): number {
  return Math.min(LIMITS.years, Math.floor(LIMITS.rows / Math.max(districts, 1)));
}

/** Given what is chosen, returns of it what may be asked for at once, each thing once, the first of each. */
export function withinLimits<Indicator>({ codes, years, indicators }: Chosen<Indicator>): Chosen<Indicator> {
  const fittingYears = [...new Set(years)].slice(0, LIMITS.years);
  return {
    codes: [...new Set(codes)].slice(0, districtLimit(fittingYears.length)),
    years: fittingYears,
    indicators: [...new Set(indicators)].slice(0, LIMITS.indicators),
  };
}
