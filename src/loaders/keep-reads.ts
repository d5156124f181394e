import { LRUCache } from 'lru-cache';
import type { District, StoredReport } from '../domain';
import type { Storage } from '../storage';
import { KeptByVersion } from './kept-by-version';
import { withKeptDistricts } from './kept-districts';
import { withKeptHeaders } from './kept-reports';

/** About what is taken in memory by a division, and by the header of a report, which may be kept twice. */
const DISTRICT_BYTES = 600;
const HEADER_BYTES = 2_500;
/** What divisions take of all; a nation has some 3,300 in force. */
const SHARE_OF_DISTRICTS = 0.3;

/**
 * Given the storage, returns it with the divisions and the headers of reports kept in memory, up to so many bytes, while
 * the dataset's version stays; so no answer is older than the last import. With less than a header's bytes nothing
 * is kept.
 */
export function keepReads<Kept extends Pick<Storage, 'districts' | 'reports' | 'version'>>(
  storage: Kept,
  bytes: number,
): Kept {
  const headers = Math.floor((bytes * (1 - SHARE_OF_DISTRICTS)) / HEADER_BYTES);
  if (headers === 0) return storage;
  const readVersion = (): Promise<string> => storage.version();
  const most = Math.floor((bytes * SHARE_OF_DISTRICTS) / DISTRICT_BYTES);
  return {
    ...storage,
    districts: withKeptDistricts(storage.districts, new KeptByVersion<District>(readVersion, most)),
    reports: withKeptHeaders(storage.reports, {
      current: new KeptByVersion<StoredReport>(readVersion, headers),
      revisions: new LRUCache<string, StoredReport>({ max: headers }),
    }),
  };
}
