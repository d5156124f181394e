import { ArgsType, Field, ID, Int } from 'type-graphql';
import type { DistrictLevel, IndicatorName, RateBasis } from '../../domain';
import { DistrictLevelEnum } from '../enums/district.enums';
import { IndicatorNameEnum, RateBasisEnum } from '../enums/indicator.enums';
import { SortOrderEnum } from '../enums/order.enums';
import { BASIS_DESCRIPTION } from './basis.arg';
import { FICTIONAL_DESCRIPTION, WITHIN_DESCRIPTION } from './governments';
import { PageArgs } from './page.args';

@ArgsType()
export class RankDistrictsArgs extends PageArgs {
  @Field(() => IndicatorNameEnum, { description: 'What is ranked by (指标).' })
  indicator!: IndicatorName;

  @Field(() => Int, { description: 'The year reported on (年度).' })
  year!: number;

  @Field(() => DistrictLevelEnum, { description: 'The level of the districts ranked (行政层级).' })
  level!: DistrictLevel;

  @Field(() => ID, { nullable: true, description: WITHIN_DESCRIPTION })
  within?: string | null;

  @Field(() => RateBasisEnum, { nullable: true, description: BASIS_DESCRIPTION })
  basis?: RateBasis | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 30,
    description: 'Rates over a smaller denominator are not ranked; 0 ranks all (最小分母).',
  })
  minimumDenominator?: number | null;

  @Field(() => SortOrderEnum, {
    nullable: true,
    defaultValue: 'DESC',
    description: 'The largest value first, or the smallest (排序).',
  })
  order?: 'ASC' | 'DESC' | null;

  @Field(() => Boolean, { nullable: true, description: FICTIONAL_DESCRIPTION })
  fictional?: boolean | null;
}
