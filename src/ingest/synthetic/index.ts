export { comparePlanted, type PlantedComparison } from './compare-planted';
export { createSyntheticPool, importSynthetic } from './import-synthetic';
export { syntheticReader } from './parse-synthetic';
export { listPlanted, type PlantedFinding } from './planted';
export { renderReport, type SyntheticDocument } from './render-report';
export { readSyntheticSettings, yearsOf, type SyntheticSettings, type YearRange } from './settings';
export {
  mostReports,
  requestedDivisions,
  syntheticReports,
  type SyntheticReport,
  type SyntheticRequest,
} from './synthetic-reports';
