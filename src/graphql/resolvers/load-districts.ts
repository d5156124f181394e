import type { District } from '../../domain';
import type { GraphqlContext } from '../context';

/** Given codes, returns their divisions in that order; a code that we do not know is left out. */
export async function loadDistricts(
  codes: readonly string[],
  { loaders }: GraphqlContext,
): Promise<District[]> {
  const districts = await Promise.all(codes.map((code) => loaders.district.byCode.load(code)));
  return districts.filter((district) => district !== null);
}
