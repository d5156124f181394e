/** The residents of a district as counted in a year. */
export interface Population {
  readonly year: number;
  readonly residents: number;
  readonly source: string;
}

const CENSUS = 'National Bureau of Statistics, seventh national population census, 1 November 2020';
const INVENTED = 'invented, as the district is';

/** The census of 2020, for the districts whose reports are in seeds/. */
const CENSUS_2020: ReadonlyMap<string, number> = new Map([
  ['120110', 857_027], // 天津市东丽区
  ['321300', 4_986_192], // 江苏省宿迁市
  ['330100', 11_936_010], // 浙江省杭州市
]);

/** Codes of the provinces 900000 to 990000, which do not exist. */
const FICTIONAL = /^9\d{5}$/;

/**
 * Given a district's code and a year, returns the last figure up to that year's end, or null. A fictional district has
 * 100,000 to 999,999 residents, by its code, and has had them since 2020.
 */
export function residentsOf(code: string, year: number): Population | null {
  if (year < 2020) return null;
  if (FICTIONAL.test(code)) {
    return { year: 2020, residents: 100_000 + ((Number(code) * 7_919) % 900_000), source: INVENTED };
  }
  const residents = CENSUS_2020.get(code);
  return residents === undefined ? null : { year: 2020, residents, source: CENSUS };
}
