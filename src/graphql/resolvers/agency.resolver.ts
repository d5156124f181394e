import { Directive, Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Agency, District, StoredReport } from '../../domain';
import type { GraphqlContext } from '../context';
import { AgencyType } from '../types/agency.type';
import { DistrictType } from '../types/district.type';
import { ReportType } from '../types/report.type';

@Resolver(() => AgencyType)
export class AgencyResolver {
  @FieldResolver(() => DistrictType, {
    nullable: true,
    description: 'The division it belongs to (所属区划); null for a central body.',
  })
  async district(
    @Root() { districtCode }: Agency,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<District | null> {
    return districtCode === null ? null : loaders.district.byCode.load(districtCode);
  }

  @Directive('@listSize(assumedSize: 8)')
  @FieldResolver(() => [ReportType], { description: 'Its reports (年报), oldest first.' })
  async reports(
    @Root() { id }: Agency,
    @Arg('years', () => [Int], { nullable: true, description: 'Only these years; without it all (年度).' })
    years: number[] | null | undefined,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<readonly StoredReport[]> {
    const reports = await loaders.report.byAgency.load(id);
    return years ? reports.filter(({ year }) => years.includes(year)) : reports;
  }
}
