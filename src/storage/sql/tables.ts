import type { DataSource } from 'typeorm';
import {
  AgencyEntity,
  ApiTokenEntity,
  ApplicationOutcomeEntity,
  AuditEntryEntity,
  DisclosureCategoryEntity,
  DistrictAncestryEntity,
  DistrictEntity,
  DistrictSearchEntity,
  ExtraRowEntity,
  GovernmentFiguresEntity,
  NarrativeBandEntity,
  FindingReviewEntity,
  ReportEntity,
  ReportRevisionEntity,
  ReportSectionEntity,
  ReviewCaseEntity,
  RevisionCellsEntity,
  RevisionStatementsEntity,
  RuleFindingsEntity,
  SourceDocumentEntity,
  UnsettledAgencyEntity,
} from '../entities';
import type { GovernmentFiguresRow } from '../entities/government-figures.entity';
import { TableSql } from './table-sql';

export type Tables = ReturnType<typeof createTables>;

/** Given an open data source, returns its tables under the aliases by which statements name them. */
export function createTables(dataSource: DataSource) {
  return {
    district: new TableSql(dataSource, DistrictEntity, 'd'),
    districtSearch: new TableSql(dataSource, DistrictSearchEntity, 'h'),
    ancestry: new TableSql(dataSource, DistrictAncestryEntity, 'y'),
    agency: new TableSql(dataSource, AgencyEntity, 'a'),
    document: new TableSql(dataSource, SourceDocumentEntity, 'b'),
    report: new TableSql(dataSource, ReportEntity, 'r'),
    revision: new TableSql(dataSource, ReportRevisionEntity, 'v'),
    outcome: new TableSql(dataSource, ApplicationOutcomeEntity, 'o'),
    category: new TableSql(dataSource, DisclosureCategoryEntity, 'c'),
    reviewCase: new TableSql(dataSource, ReviewCaseEntity, 'w'),
    cells: new TableSql(dataSource, RevisionCellsEntity, 'k'),
    statements: new TableSql(dataSource, RevisionStatementsEntity, 't'),
    extraRow: new TableSql(dataSource, ExtraRowEntity, 'x'),
    section: new TableSql(dataSource, ReportSectionEntity, 's'),
    band: new TableSql(dataSource, NarrativeBandEntity, 'n'),
    unsettled: new TableSql(dataSource, UnsettledAgencyEntity, 'u'),
    figures: new TableSql<GovernmentFiguresRow>(dataSource, GovernmentFiguresEntity.name, 'g'),
    ruleFindings: new TableSql(dataSource, RuleFindingsEntity, 'f'),
    findingReview: new TableSql(dataSource, FindingReviewEntity, 'q'),
    apiToken: new TableSql(dataSource, ApiTokenEntity, 'i'),
    audit: new TableSql(dataSource, AuditEntryEntity, 'e'),
  };
}
