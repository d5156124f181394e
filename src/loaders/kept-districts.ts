import type { District } from '../domain';
import type { DistrictFilter, DistrictRepository, Page, PageRequest } from '../storage';
import type { KeptByVersion } from './kept-by-version';

/**
 * Given the divisions and where they are kept, returns them read from there by their codes, pages of those that a filter
 * names by nothing but codes among them.
 */
export function withKeptDistricts(
  districts: DistrictRepository,
  kept: KeptByVersion<District>,
): DistrictRepository {
  const byCodes: DistrictRepository['byCodes'] = (codes) =>
    kept.get(codes, (missing) => districts.byCodes(missing));
  return {
    ...districts,
    byCodes,
    async page(filter, request) {
      const codes = codesAlone(filter);
      return codes ? pageOf(await byCodes(codes), request) : districts.page(filter, request);
    },
    async count(filter) {
      const codes = codesAlone(filter);
      return codes ? (await byCodes(codes)).size : districts.count(filter);
    },
  };
}

/** The codes that a filter names, if it asks for nothing else. */
function codesAlone({ codes, ...rest }: DistrictFilter): readonly string[] | undefined {
  return Object.values(rest).every((each) => each === undefined) ? codes : undefined;
}

/** The page of some divisions as the database gives it. */
function pageOf(found: ReadonlyMap<string, District>, { first, after }: PageRequest): Page<District> {
  const last = after?.[0];
  const codes = [...found.keys()].sort().filter((code) => last === undefined || code > last);
  const count = Math.max(0, first);
  const items = codes.slice(0, count).map((code) => ({ item: found.get(code)!, key: [code] }));
  return { items, hasNextPage: codes.length > count };
}
