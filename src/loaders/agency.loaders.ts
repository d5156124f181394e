import type { Agency } from '../domain';
import type { AgencyRepository } from '../storage';
import { batchLoader } from './batch-loader';

const NO_AGENCIES = [] as const;

/** Given the agency repository, returns one request's loaders of the organs that issue reports. */
export function createAgencyLoaders(agencies: AgencyRepository) {
  return {
    byId: batchLoader<Agency | null>((ids) => agencies.byIds(ids), null),
    /** All agencies of a district, its government first. */
    ofDistrict: batchLoader((codes) => agencies.ofDistricts(codes), NO_AGENCIES),
  };
}
