import type { District } from '../domain';
import type { DistrictRepository } from '../storage';
import { batchLoader } from './batch-loader';

const NO_DISTRICTS = [] as const;

/** Given the district repository, returns one request's loaders of administrative divisions. */
export function createDistrictLoaders(districts: DistrictRepository) {
  return {
    /** The division of a six-digit code; null for a code we do not know. */
    byCode: batchLoader<District | null>((codes) => districts.byCodes(codes), null),
    /** The divisions directly below, in code order; abolished ones too. */
    childrenOf: batchLoader((codes) => districts.childrenOf(codes), NO_DISTRICTS),
  };
}
