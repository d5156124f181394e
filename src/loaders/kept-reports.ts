import type { LRUCache } from 'lru-cache';
import type { StoredReport } from '../domain';
import type { ReportRepository } from '../storage';
import type { KeptByVersion } from './kept-by-version';

/** Where headers of reports are kept. */
export interface KeptHeaders {
  /** Those that are current, by the id of their report. */
  readonly current: KeptByVersion<StoredReport>;
  /** By the id of the revision, which never changes: those of other reports stay when one is imported. */
  readonly revisions: LRUCache<string, StoredReport>;
}

/** Given the reports and where their headers are kept, returns them with the current headers read from there. */
export function withKeptHeaders(
  reports: ReportRepository,
  { current, revisions }: KeptHeaders,
): ReportRepository {
  const headersOf = async (revisionIds: readonly string[]): Promise<StoredReport[]> => {
    const found = revisionIds.flatMap((id) => revisions.get(id) ?? []);
    if (found.length === revisionIds.length) return found;
    const known = new Set(found.map(({ revisionId }) => revisionId));
    const read = await reports.byRevisionIds(revisionIds.filter((id) => !known.has(id)));
    for (const [id, header] of read) revisions.set(id, header);
    return [...found, ...read.values()];
  };

  const readCurrent = async (ids: readonly string[]): Promise<ReadonlyMap<string, StoredReport>> => {
    const revisionIds = await reports.latestRevisionIds(ids);
    const found = await headersOf([...revisionIds.values()]);
    return keyedById(found.filter(({ status }) => status !== 'RETRACTED'));
  };

  const ofGovernments: ReportRepository['ofGovernments'] = async (pairs) => {
    const ids = pairs.map(({ districtCode, year }) => `${districtCode}-${year}`);
    const found = [...(await current.get(ids, readCurrent)).values()];
    // A government's agency has its district's code as id.
    return keyedById(found.filter(({ agencyId, districtCode }) => agencyId === districtCode));
  };

  return {
    ...reports,
    byIds: (ids, asOf) => (asOf === undefined ? current.get(ids, readCurrent) : reports.byIds(ids, asOf)),
    ofGovernments,
    identitiesOfGovernments: ofGovernments,
  };
}

function keyedById(reports: readonly StoredReport[]): Map<string, StoredReport> {
  return new Map(reports.map((each) => [each.id, each]));
}
