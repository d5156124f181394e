export { ensureDivisions } from './ensure-divisions';
export { findFiles, type FoundFile } from './find-files';
export { importFiles, type ImportedFile, type ImportOptions } from './import-files';
export { loadDivisions } from './load-divisions';
export { packageRoot, seedReportsFolder } from './package-root';
export { parseDocument, type ParsedDocument } from './parse-document';
export { parseFile, type ParsedFile } from './parse-file';
export { recheck } from './recheck';
export {
  importSynthetic,
  mostReports,
  readSyntheticSettings,
  renderReport,
  requestedDivisions,
  syntheticReports,
  type SyntheticReport,
  type SyntheticRequest,
  type YearRange,
  yearsOf,
} from './synthetic';
