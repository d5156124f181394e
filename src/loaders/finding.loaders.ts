import type { Consistency, FindingReview } from '../domain';
import type { CurationRepository, FindingRepository } from '../storage';
import { batchLoader } from './batch-loader';

const NO_FINDINGS = [] as const;
const NOTHING_ASSESSED: Consistency = { errors: 0, warnings: 0, assumed: 0, assessed: 0 };

/** Given the repositories, returns one request's loaders of what the rules said of a revision, and curators of it. */
export function createFindingLoaders(
  findings: FindingRepository,
  curation: Pick<CurationRepository, 'reviewsOf'>,
) {
  return {
    finding: { byRevision: batchLoader((ids) => findings.ofRevisions(ids), NO_FINDINGS) },
    findingReview: {
      byFinding: batchLoader<FindingReview | null>((ids) => curation.reviewsOf(ids), null),
    },
    consistency: { byRevision: batchLoader((ids) => findings.consistencyOf(ids), NOTHING_ASSESSED) },
  };
}
