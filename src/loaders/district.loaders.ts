import DataLoader from 'dataloader';
import type { District } from '../domain';
import type { DistrictRepository } from '../storage';
import { batchLoader } from './batch-loader';

const NO_DISTRICTS = [] as const;

/** Given the district repository, returns one request's loaders of administrative divisions. */
export function createDistrictLoaders(districts: DistrictRepository) {
  const byCode = batchLoader<District | null>((codes) => districts.byCodes(codes), null);
  return {
    /** The division of a six-digit code; null for a code we do not know. */
    byCode,
    /** The divisions directly below, in code order; abolished ones too. */
    childrenOf: batchLoader((codes) => districts.childrenOf(codes), NO_DISTRICTS),
    /** A division, those that its territory came from or went to, theirs, and so on: one read a generation for all. */
    relativesOf: new DataLoader(
      async (of: readonly District[]): Promise<District[][]> => {
        const known = await withRelatives(of, byCode);
        return of.map((district) => relativesAmong(known, district));
      },
      { cacheKeyFn: ({ code }) => code },
    ),
  };
}

async function withRelatives(
  districts: readonly District[],
  byCode: DataLoader<string, District | null>,
): Promise<ReadonlyMap<string, District>> {
  const known = new Map(districts.map((district) => [district.code, district]));
  let generation = districts;
  while (generation.length > 0) {
    const unknown = new Set(generation.flatMap(heirsAndFormer).filter((code) => !known.has(code)));
    const found = await Promise.all([...unknown].map((code) => byCode.load(code)));
    generation = found.filter((district) => district !== null);
    for (const district of generation) known.set(district.code, district);
  }
  return known;
}

/** Itself first. */
function relativesAmong(known: ReadonlyMap<string, District>, district: District): District[] {
  const relatives = new Set([district]);
  // A set grows while it is walked: what is added is walked too.
  for (const relative of relatives) {
    for (const code of heirsAndFormer(relative)) {
      const other = known.get(code);
      if (other) relatives.add(other);
    }
  }
  return [...relatives];
}

function heirsAndFormer({ predecessorCodes, successorCodes }: District): string[] {
  return [...predecessorCodes, ...successorCodes];
}
