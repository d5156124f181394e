import { ArgsType, Field, Int } from 'type-graphql';
import type { IndicatorName, RateBasis } from '../../domain';
import { IndicatorNameEnum, RateBasisEnum } from '../enums/indicator.enums';
import { TrendLineageEnum, type TrendLineage } from '../enums/trend.enums';
import { BASIS_DESCRIPTION } from './basis.arg';

@ArgsType()
export class TrendArgs {
  @Field(() => IndicatorNameEnum, { description: 'Which indicator (指标).' })
  indicator!: IndicatorName;

  @Field(() => Int, {
    nullable: true,
    description: 'The first year; without it that of the first report (起始年度).',
  })
  from?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The last year, at most 50 years in all; without it that of the last report (结束年度).',
  })
  to?: number | null;

  @Field(() => RateBasisEnum, { nullable: true, description: BASIS_DESCRIPTION })
  basis?: RateBasis | null;

  @Field(() => TrendLineageEnum, {
    defaultValue: 'SEPARATE',
    description: 'What becomes of the figures of divisions that were merged into it (前身处理).',
  })
  lineage!: TrendLineage;
}
