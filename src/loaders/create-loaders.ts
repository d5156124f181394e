import type { Repositories } from '../storage';
import { createAgencyLoaders } from './agency.loaders';
import { createDistrictLoaders } from './district.loaders';
import { createFindingLoaders } from './finding.loaders';
import { createGovernmentLoaders } from './government.loaders';
import { createReportLoaders } from './report.loaders';
import { createRevisionLoaders } from './revision.loaders';

/** Everything a resolver may read for a parent: one loader a hop. */
export type Loaders = ReturnType<typeof createLoaders>;

/**
 * Given the repositories, returns the loaders of one request. Never keep them longer: what one caller may see
 * must not reach the next from a cache.
 */
export function createLoaders(repositories: Repositories) {
  return {
    district: createDistrictLoaders(repositories.districts),
    agency: createAgencyLoaders(repositories.agencies),
    report: createReportLoaders(repositories.reports),
    ...createRevisionLoaders(repositories.reports),
    government: createGovernmentLoaders(repositories.figures, repositories.districts),
    ...createFindingLoaders(repositories.findings, repositories.curation),
  };
}

/** Forgets what the loaders read: after a change, the rest of the request shall see it. */
export function clearLoaders(loaders: Loaders): void {
  for (const group of Object.values(loaders)) {
    for (const loader of Object.values<{ clearAll(): unknown }>(group)) loader.clearAll();
  }
}
