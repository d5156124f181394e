import type { Repositories } from '../storage';
import { createAgencyLoaders } from './agency.loaders';
import { createDistrictLoaders } from './district.loaders';
import { FINDING_LOADERS } from './finding.loaders';
import { createGovernmentLoaders } from './government.loaders';
import { madeWhenAsked } from './made-when-asked';
import { createReportLoaders } from './report.loaders';
import { REVISION_LOADERS } from './revision.loaders';

/** Everything a resolver may read for a parent: one loader a hop. */
export type Loaders = ReturnType<typeof createLoaders>;

/**
 * Given the repositories, returns the loaders of one request. Never keep them longer: what one caller may see
 * must not reach the next from a cache.
 */
export const createLoaders = madeWhenAsked({
  district: ({ districts }: Repositories) => createDistrictLoaders(districts),
  agency: ({ agencies }: Repositories) => createAgencyLoaders(agencies),
  report: ({ reports }: Repositories) => createReportLoaders(reports),
  government: ({ figures, districts }: Repositories) => createGovernmentLoaders(figures, districts),
  ...REVISION_LOADERS,
  ...FINDING_LOADERS,
});

/** Forgets what the loaders read: after a change, the rest of the request shall see it. */
export function clearLoaders(loaders: Loaders): void {
  for (const group of Object.values(loaders)) {
    for (const loader of Object.values<{ clearAll(): unknown }>(group)) loader.clearAll();
  }
}
