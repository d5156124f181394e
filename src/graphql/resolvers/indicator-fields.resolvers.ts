import { Directive, Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import {
  INDICATOR_NAMES,
  type District,
  type IndicatorName,
  type RateBasis,
  type StoredReport,
} from '../../domain';
import type { GraphqlContext } from '../context';
import { IndicatorNameEnum } from '../enums/indicator.enums';
import { BasisArg } from '../inputs/basis.arg';
import { DistrictType } from '../types/district.type';
import { IndicatorValueType } from '../types/indicator-value.type';
import { ReportType } from '../types/report.type';
import type { IndicatorValueOfReport } from './indicator-value.resolver';
import { loadIndicators } from './load-indicators';

const NAME = { description: 'Which indicator (指标).' };

/** A report as it measures up. */
@Resolver(() => ReportType)
export class ReportIndicatorsResolver {
  @FieldResolver(() => IndicatorValueType, { description: 'One indicator of it (指标值).' })
  async indicator(
    @Root() report: StoredReport,
    @Arg('name', () => IndicatorNameEnum, NAME) name: IndicatorName,
    @BasisArg() basis: RateBasis | null | undefined,
    @Ctx() context: GraphqlContext,
  ): Promise<IndicatorValueOfReport> {
    const [value] = await loadIndicators(report, [name], basis ?? null, context);
    return value!;
  }

  @Directive('@listSize(assumedSize: 53)')
  @FieldResolver(() => [IndicatorValueType], {
    description: 'Its indicators (指标值), in the order asked or else of indicatorDefinitions.',
  })
  indicators(
    @Root() report: StoredReport,
    @Arg('names', () => [IndicatorNameEnum], {
      nullable: true,
      description: 'Only these; without it all (指标).',
    })
    names: IndicatorName[] | null | undefined,
    @BasisArg() basis: RateBasis | null | undefined,
    @Ctx() context: GraphqlContext,
  ): Promise<IndicatorValueOfReport[]> {
    return loadIndicators(report, names ?? INDICATOR_NAMES, basis ?? null, context);
  }
}

/** A district as the report of its government measures up. */
@Resolver(() => DistrictType)
export class DistrictIndicatorResolver {
  @FieldResolver(() => IndicatorValueType, {
    description:
      "One indicator of the report of the division's government for a year (指标值); missing if there is none.",
  })
  async indicator(
    @Root() { code }: District,
    @Arg('name', () => IndicatorNameEnum, NAME) name: IndicatorName,
    @Arg('year', () => Int, { description: 'The year reported on (年度).' }) year: number,
    @BasisArg() basis: RateBasis | null | undefined,
    @Ctx() context: GraphqlContext,
  ): Promise<IndicatorValueOfReport> {
    const report = await context.loaders.report.byDistrictAndYear.load({ districtCode: code, year });
    const [value] = await loadIndicators(report, [name], basis ?? null, context);
    return value!;
  }
}
