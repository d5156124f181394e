import type { Consistency, FindingReview } from '../domain';
import type { Repositories } from '../storage';
import { batchLoader } from './batch-loader';

const NO_FINDINGS = [] as const;
const NOTHING_ASSESSED: Consistency = { errors: 0, warnings: 0, assumed: 0, assessed: 0 };

/** One request's loaders of what the rules said of a revision, and curators of it. */
export const FINDING_LOADERS = {
  finding: ({ findings }: Repositories) => ({
    byRevision: batchLoader((ids) => findings.ofRevisions(ids), NO_FINDINGS),
  }),
  findingReview: ({ curation }: Repositories) => ({
    byFinding: batchLoader<FindingReview | null>((ids) => curation.reviewsOf(ids), null),
  }),
  consistency: ({ findings }: Repositories) => ({
    byRevision: batchLoader((ids) => findings.consistencyOf(ids), NOTHING_ASSESSED),
  }),
};
