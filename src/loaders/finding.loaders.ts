import type { Consistency } from '../domain';
import type { FindingRepository } from '../storage';
import { batchLoader } from './batch-loader';

const NO_FINDINGS = [] as const;
const NOTHING_ASSESSED: Consistency = { errors: 0, warnings: 0, assumed: 0, assessed: 0 };

/** Given the finding repository, returns one request's loaders of what the rules said of a revision. */
export function createFindingLoaders(findings: FindingRepository) {
  return {
    finding: { byRevision: batchLoader((ids) => findings.ofRevisions(ids), NO_FINDINGS) },
    consistency: { byRevision: batchLoader((ids) => findings.consistencyOf(ids), NOTHING_ASSESSED) },
  };
}
