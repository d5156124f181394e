export { importOnce, takeTurns, type BulkOptions } from './bulk';
export { type DocumentParser, inProcessParser } from './document-parser';
export { ensureDivisions } from './ensure-divisions';
export { findFiles, type FoundFile } from './find-files';
export { importFiles, type ImportedFile, type ImportOptions } from './import-files';
export { storeDocument } from './store-documents';
export { loadDivisionHistory, loadDivisions } from './load-divisions';
export { packageRoot, seedReportsFolder } from './package-root';
export { parseDocument } from './parse-document';
export type { ParsedDocument } from './parsed-document';
export { parseFile, type ParsedFile } from './parse-file';
export { parseFiles } from './parse-files';
export { createParserPool, type ParserPool } from './pool';
export { readSourceText } from './read-source-text';
export { recheck, settleFindings, type Settled } from './settle-findings';
export {
  comparePlanted,
  createSyntheticPool,
  importSynthetic,
  listPlanted,
  mostReports,
  type PlantedComparison,
  type PlantedFinding,
  readSyntheticSettings,
  renderReport,
  requestedDivisions,
  syntheticReports,
  type SyntheticReport,
  type SyntheticSettings,
  type SyntheticRequest,
  syntheticReader,
  type YearRange,
  yearsOf,
} from './synthetic';
