export { fictionalDistrict } from './identity';
export { parseReport, type ParsedReport } from './parse-report';
export type { GivenIdentity, Provenance, ReportMaterial } from './report-material';
