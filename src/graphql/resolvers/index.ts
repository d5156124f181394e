// The order of these imports is the order of the queries and mutations in the schema.
import { DistrictQueries } from './district.queries';
import { ReportQueries } from './report.queries';
import { FindingTallyQueries } from './finding-tally.queries';
import { ComparisonQueries } from './comparison.queries';
import { RankedDistrictResolver, RankingQueries } from './ranking.queries';
import { AggregateQueries } from './aggregate.queries';
import { SearchQueries } from './search.queries';
import { FormCrosswalkResolver, IndicatorComparabilityResolver } from './comparability.resolvers';
import { IndicatorDefinitionResolver, IndicatorTermResolver } from './indicator-definition.resolver';
import { DistrictConsistencyResolver } from './district-consistency.resolver';
import { AuditLogQueries } from './audit-log.queries';
import { ReportMutations } from '../mutations/report.mutations';
import { FindingMutations } from '../mutations/finding.mutations';
import { DistrictResolver } from './district.resolver';
import { AgencyResolver } from './agency.resolver';
import { ReportResolver } from './report.resolver';
import { ReportRowsResolver } from './report-rows.resolver';
import { FindingResolver, ReportFindingsResolver } from './finding.resolver';
import { DistrictIndicatorResolver, ReportIndicatorsResolver } from './indicator-fields.resolvers';
import { DistrictTrendResolver, IndicatorTrendResolver, TrendBreakResolver } from './trend/trend.resolvers';
import { DistrictStandingResolver, StandingResolver } from './standing.resolver';
import { IndicatorValueResolver } from './indicator-value.resolver';
import {
  ApplicationOutcomeResolver,
  DisclosureCategoryResolver,
  ReportSectionResolver,
  ReviewCaseResolver,
} from './row.resolvers';
import { RuleDefinitionResolver } from './rule-definition.resolver';

/** Every class with resolvers; type-graphql builds no other. */
export const RESOLVERS = [
  DistrictQueries,
  ReportQueries,
  FindingTallyQueries,
  ComparisonQueries,
  RankingQueries,
  AggregateQueries,
  SearchQueries,
  AuditLogQueries,
  ReportMutations,
  FindingMutations,
  FormCrosswalkResolver,
  IndicatorComparabilityResolver,
  IndicatorDefinitionResolver,
  IndicatorTermResolver,
  DistrictResolver,
  DistrictIndicatorResolver,
  DistrictStandingResolver,
  DistrictTrendResolver,
  DistrictConsistencyResolver,
  AgencyResolver,
  ReportResolver,
  ReportRowsResolver,
  ReportFindingsResolver,
  ReportIndicatorsResolver,
  DisclosureCategoryResolver,
  ApplicationOutcomeResolver,
  ReviewCaseResolver,
  ReportSectionResolver,
  FindingResolver,
  IndicatorValueResolver,
  RankedDistrictResolver,
  StandingResolver,
  IndicatorTrendResolver,
  TrendBreakResolver,
  RuleDefinitionResolver,
] as const;
