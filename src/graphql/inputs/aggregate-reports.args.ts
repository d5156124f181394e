import { ArgsType, Field, ID, Int } from 'type-graphql';
import type { DistrictLevel, IndicatorName, RateBasis } from '../../domain';
import { DistrictLevelEnum } from '../enums/district.enums';
import { IndicatorNameEnum, RateBasisEnum } from '../enums/indicator.enums';
import { AggregateDimensionEnum, type AggregateDimension } from '../enums/ranking.enums';
import { BASIS_DESCRIPTION } from './basis.arg';
import { FICTIONAL_DESCRIPTION, WITHIN_DESCRIPTION } from './governments';

@ArgsType()
export class AggregateReportsArgs {
  @Field(() => [IndicatorNameEnum], { description: 'The indicators, at most 20 (指标).' })
  indicators!: IndicatorName[];

  @Field(() => [Int], { description: 'The years, at most 20 (年度).' })
  years!: number[];

  @Field(() => [AggregateDimensionEnum], {
    description: 'What the reports are grouped by; an empty list makes one group of all (分组).',
  })
  groupBy!: AggregateDimension[];

  @Field(() => DistrictLevelEnum, {
    description:
      'The level of the governments whose reports are added up: of one alone, since a government’s report may cover ' +
      'those below it (行政层级).',
  })
  level!: DistrictLevel;

  @Field(() => ID, { nullable: true, description: WITHIN_DESCRIPTION })
  within?: string | null;

  @Field(() => RateBasisEnum, { nullable: true, description: BASIS_DESCRIPTION })
  basis?: RateBasis | null;

  @Field(() => Boolean, { nullable: true, description: FICTIONAL_DESCRIPTION })
  fictional?: boolean | null;
}
