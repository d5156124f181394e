import { isDeepStrictEqual } from 'node:util';
import type { District } from '../domain';
import type { DistrictRepository } from '../storage';

/** Given the stored divisions and those that should be, saves the ones that are missing or differ; returns how many. */
export async function ensureDivisions(
  stored: DistrictRepository,
  divisions: readonly District[],
): Promise<number> {
  const known = await stored.byCodes(divisions.map((each) => each.code));
  const changed = divisions.filter((each) => !isDeepStrictEqual(known.get(each.code), each));
  if (changed.length > 0) await stored.save(changed);
  return changed.length;
}
