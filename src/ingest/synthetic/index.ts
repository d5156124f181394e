export { importSynthetic } from './import-synthetic';
export { renderReport, type SyntheticDocument } from './render-report';
export { readSyntheticSettings, yearsOf, type SyntheticSettings, type YearRange } from './settings';
export {
  mostReports,
  requestedDivisions,
  syntheticReports,
  type SyntheticReport,
  type SyntheticRequest,
} from './synthetic-reports';
