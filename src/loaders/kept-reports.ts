import { LRUCache } from 'lru-cache';
import type { StoredReport } from '../domain';
import type { Repositories, ReportRepository } from '../storage';

/** About what the header of a report takes in memory. */
const HEADER_BYTES = 2_000;

/**
 * Given the repositories, returns them with what does not change of reports kept in memory, up to so many bytes: the
 * headers of revisions, those used last. Which revision is the latest is always read; so no answer is older than the last
 * import. With less than a header's bytes nothing is kept.
 */
export function keepReports<Kept extends Pick<Repositories, 'reports'>>(
  repositories: Kept,
  bytes: number,
): Kept {
  const headers = Math.floor(bytes / HEADER_BYTES);
  return headers === 0
    ? repositories
    : { ...repositories, reports: withKeptHeaders(repositories.reports, headers) };
}

function withKeptHeaders(reports: ReportRepository, most: number): ReportRepository {
  const kept = new LRUCache<string, StoredReport>({ max: most });

  const headersOf = async (revisionIds: readonly string[]): Promise<StoredReport[]> => {
    const found = revisionIds.flatMap((id) => kept.get(id) ?? []);
    if (found.length === revisionIds.length) return found;
    const known = new Set(found.map(({ revisionId }) => revisionId));
    const read = await reports.byRevisionIds(revisionIds.filter((id) => !known.has(id)));
    for (const [id, header] of read) kept.set(id, header);
    return [...found, ...read.values()];
  };

  const currentOf = async (ids: readonly string[]): Promise<StoredReport[]> => {
    const revisionIds = await reports.latestRevisionIds(ids);
    const found = await headersOf([...revisionIds.values()]);
    return found.filter(({ status }) => status !== 'RETRACTED');
  };

  const ofGovernments: ReportRepository['ofGovernments'] = async (pairs) => {
    const found = await currentOf(pairs.map(({ districtCode, year }) => `${districtCode}-${year}`));
    // A government's agency has its district's code as id.
    return keyedById(found.filter(({ agencyId, districtCode }) => agencyId === districtCode));
  };

  return {
    ...reports,
    async byIds(ids, asOf) {
      return asOf === undefined ? keyedById(await currentOf(ids)) : reports.byIds(ids, asOf);
    },
    ofGovernments,
    identitiesOfGovernments: ofGovernments,
  };
}

function keyedById(reports: readonly StoredReport[]): Map<string, StoredReport> {
  return new Map(reports.map((each) => [each.id, each]));
}
