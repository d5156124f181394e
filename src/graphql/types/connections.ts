import { createConnectionType } from './connection.type';
import { DistrictType } from './district.type';
import { FindingType } from './finding.type';
import { ReportAuditEntryType } from './report-audit-entry.type';
import { ReportType } from './report.type';
import { SearchHitType } from './search-hit.type';

export const DistrictConnectionType = createConnectionType(
  DistrictType,
  'District',
  'administrative divisions (行政区划)',
);
export const ReportConnectionType = createConnectionType(ReportType, 'Report', 'annual reports (年报)');
export const FindingConnectionType = createConnectionType(FindingType, 'Finding', 'findings (核验结果)');
export const SearchConnectionType = createConnectionType(
  SearchHitType,
  'Search',
  'hits of a search (检索结果)',
);
export const ReportAuditEntryConnectionType = createConnectionType(
  ReportAuditEntryType,
  'ReportAuditEntry',
  'entries of the audit log (审计记录)',
);
