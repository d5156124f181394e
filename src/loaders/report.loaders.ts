import DataLoader from 'dataloader';
import type { StoredReport } from '../domain';
import type { ReportRepository } from '../storage';
import { batchLoader } from './batch-loader';
import { GovernmentReportLoader } from './government-report.loader';
import { madeWhenAsked } from './made-when-asked';

/** A report as it stood at an instant (ISO, UTC). */
export interface ReportAsOf {
  readonly id: string;
  readonly asOf: string;
}

const NO_REPORTS = [] as const;

/** Given the report repository, returns one request's loaders of reports; retracted ones come by `byIdAsOf` alone. */
export const createReportLoaders = madeWhenAsked({
  byId: (reports: ReportRepository) => batchLoader<StoredReport | null>((ids) => reports.byIds(ids), null),
  byIdAsOf: (reports: ReportRepository) =>
    new DataLoader((keys: readonly ReportAsOf[]) => readAsOf(reports, keys), {
      cacheKeyFn: ({ id, asOf }) => JSON.stringify([id, asOf]),
    }),
  /** The report of a district's government for a year. */
  byDistrictAndYear: (reports: ReportRepository) => new GovernmentReportLoader(reports),
  /** Every report of a district's government, by year. */
  governmentReports: (reports: ReportRepository) =>
    batchLoader((codes) => reports.ofGovernmentsAllYears(codes), NO_REPORTS),
  byAgency: (reports: ReportRepository) =>
    batchLoader((agencyIds) => reports.ofAgencies(agencyIds), NO_REPORTS),
  /** Every revision of a report, newest first. */
  revisionsOf: (reports: ReportRepository) => batchLoader((ids) => reports.revisionsOf(ids), NO_REPORTS),
});

/** One read an instant: a request seldom names more than one. */
async function readAsOf(
  reports: ReportRepository,
  keys: readonly ReportAsOf[],
): Promise<(StoredReport | null)[]> {
  const instants = [...new Set(keys.map((key) => key.asOf))];
  const found = new Map(
    await Promise.all(
      instants.map(async (asOf) => {
        const ids = keys.filter((key) => key.asOf === asOf).map((key) => key.id);
        return [asOf, await reports.byIds(ids, asOf)] as const;
      }),
    ),
  );
  return keys.map(({ id, asOf }) => found.get(asOf)?.get(id) ?? null);
}
