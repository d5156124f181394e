import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import {
  inForce,
  nameInYear,
  type Agency,
  type District,
  type ReportIdentity,
  type StoredReport,
} from '../../domain';
import type { GraphqlContext } from '../context';
import { AgencyType } from '../types/agency.type';
import { DistrictType } from '../types/district.type';
import { ReportType } from '../types/report.type';
import { loadDistricts } from './load-districts';
import { asksIdentityAlone } from './report-identity';

@Resolver(() => DistrictType)
export class DistrictResolver {
  @Directive('@shareable')
  @FieldResolver(() => String, { description: 'The name (名称), at the end of a year or now.' })
  name(
    @Root() district: District,
    @Arg('year', () => Int, {
      nullable: true,
      description: 'The year whose name to return; without it the last one (年份).',
    })
    year: number | null | undefined,
  ): string {
    return typeof year === 'number' ? nameInYear(district, year) : district.name;
  }

  @FieldResolver(() => DistrictType, {
    nullable: true,
    description: 'The division directly above (上级区划); null for a province.',
  })
  async parent(
    @Root() { parentCode }: District,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<District | null> {
    return parentCode === null ? null : loaders.district.byCode.load(parentCode);
  }

  @Directive('@listSize(assumedSize: 2)')
  @FieldResolver(() => [DistrictType], {
    description: 'The divisions above, from the province down (各级上级区划).',
  })
  async ancestors(@Root() district: District, @Ctx() { loaders }: GraphqlContext): Promise<District[]> {
    const ancestors: District[] = [];
    let above = district.parentCode;
    while (above !== null) {
      const ancestor = await loaders.district.byCode.load(above);
      if (ancestor) ancestors.unshift(ancestor);
      above = ancestor?.parentCode ?? null;
    }
    return ancestors;
  }

  @Directive('@listSize(assumedSize: 30)')
  @FieldResolver(() => [DistrictType], {
    description: 'The divisions directly below (下级区划) in the order of their codes, abolished ones too.',
  })
  async children(
    @Root() { code }: District,
    @Arg('validIn', () => Int, {
      nullable: true,
      description: 'Only those in force at the end of this year (有效年份).',
    })
    validIn: number | null | undefined,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<readonly District[]> {
    const children = await loaders.district.childrenOf.load(code);
    return typeof validIn === 'number' ? children.filter((child) => inForce(child, validIn)) : children;
  }

  @Directive('@listSize(assumedSize: 3)')
  @FieldResolver(() => [DistrictType], {
    description: 'The divisions whose territory went into this one when they were abolished (前身).',
  })
  predecessors(@Root() district: District, @Ctx() context: GraphqlContext): Promise<District[]> {
    return loadDistricts(district.predecessorCodes, context);
  }

  @Directive('@listSize(assumedSize: 3)')
  @FieldResolver(() => [DistrictType], {
    description: 'The divisions that took the territory of this one when it was abolished (后继).',
  })
  successors(@Root() district: District, @Ctx() context: GraphqlContext): Promise<District[]> {
    return loadDistricts(district.successorCodes, context);
  }

  @Directive('@listSize(assumedSize: 30)')
  @FieldResolver(() => [AgencyType], { description: 'The agencies of the division (行政机关).' })
  agencies(@Root() { code }: District, @Ctx() { loaders }: GraphqlContext): Promise<readonly Agency[]> {
    return loaders.agency.ofDistrict.load(code);
  }

  @FieldResolver(() => ReportType, {
    nullable: true,
    description: "The report of the division's government for a year (政府年报); null if there is none.",
  })
  report(
    @Root() { code }: District,
    @Arg('year', () => Int, { description: 'The year reported on (年度).' }) year: number,
    @Ctx() { loaders }: GraphqlContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReportIdentity | null> {
    const { byDistrictAndYear } = loaders.report;
    const key = { districtCode: code, year };
    return asksIdentityAlone(info) ? byDistrictAndYear.loadIdentity(key) : byDistrictAndYear.load(key);
  }

  @Directive('@listSize(assumedSize: 8)')
  @FieldResolver(() => [ReportType], {
    description: "The reports of the division's government (政府年报), oldest first.",
  })
  async reports(
    @Root() { code }: District,
    @Arg('years', () => [Int], {
      nullable: true,
      description: 'Only these years; without it all (年度).',
    })
    years: number[] | null | undefined,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<readonly StoredReport[]> {
    const reports = await loaders.report.governmentReports.load(code);
    return years ? reports.filter(({ year }) => years.includes(year)) : reports;
  }
}
