import { Directive, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Agency, District, ReportIdentity, StoredReport } from '../../domain';
import type { GraphqlContext } from '../context';
import { reportIdOf } from '../report-id';
import { AgencyType } from '../types/agency.type';
import { DistrictType } from '../types/district.type';
import { ReportSourceType } from '../types/report-source.type';
import { ReportType } from '../types/report.type';

/** What surrounds a report: who issued it, where it came from, its neighbours in time. */
@Resolver(() => ReportType)
export class ReportResolver {
  @FieldResolver(() => DistrictType, {
    nullable: true,
    description: 'The division of the issuing agency (行政区划); null for a central body.',
  })
  async district(
    @Root() { districtCode }: StoredReport,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<District | null> {
    return districtCode === null ? null : loaders.district.byCode.load(districtCode);
  }

  @FieldResolver(() => AgencyType, { description: 'The organ that issued it (发布机关).' })
  agency(@Root() { agencyId }: StoredReport, @Ctx() { loaders }: GraphqlContext): Promise<Agency | null> {
    return loaders.agency.byId.load(agencyId);
  }

  @FieldResolver(() => ReportSourceType, { description: 'The document it was read from (来源文件).' })
  source(@Root() { source, importedAt }: StoredReport): object {
    return { ...source, importedAt };
  }

  @Directive('@listSize(assumedSize: 5)')
  @FieldResolver(() => [ReportType], { description: 'All its revisions (历次版本), newest first.' })
  revisions(
    @Root() { id }: StoredReport,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<readonly StoredReport[]> {
    return loaders.report.revisionsOf.load(id);
  }

  @FieldResolver(() => ReportType, {
    nullable: true,
    description: "The same agency's report for the year before (上一年度年报).",
  })
  previous(@Root() report: StoredReport, @Ctx() context: GraphqlContext): Promise<StoredReport | null> {
    return loadNeighbour(report, -1, context);
  }

  @FieldResolver(() => ReportType, {
    nullable: true,
    description: "The same agency's report for the year after (下一年度年报).",
  })
  next(@Root() report: StoredReport, @Ctx() context: GraphqlContext): Promise<StoredReport | null> {
    return loadNeighbour(report, 1, context);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'The total of applications newly received; null if not stated (本年新收政府信息公开申请数量).',
  })
  async newApplications(
    @Root() { revisionId }: ReportIdentity,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<number | null> {
    const rows = await loaders.outcome.byRevision.loadFigures(revisionId, ['total']);
    return rows.find(({ kind }) => kind === 'NEW_APPLICATIONS')?.total ?? null;
  }
}

function loadNeighbour(
  { agencyId, year }: StoredReport,
  offset: number,
  { loaders }: GraphqlContext,
): Promise<StoredReport | null> {
  return loaders.report.byId.load(reportIdOf(agencyId, year + offset));
}
