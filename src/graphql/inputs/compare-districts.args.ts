import { ArgsType, Field, ID, Int } from 'type-graphql';
import type { IndicatorName, RateBasis } from '../../domain';
import { IndicatorNameEnum, RateBasisEnum } from '../enums/indicator.enums';
import { BASIS_DESCRIPTION } from './basis.arg';

@ArgsType()
export class CompareDistrictsArgs {
  @Field(() => [ID], { description: 'The codes of the districts, at most 100 (行政区划代码).' })
  codes!: string[];

  @Field(() => [Int], { description: 'The years, at most 20 (年度).' })
  years!: number[];

  @Field(() => [IndicatorNameEnum], { description: 'The indicators, at most 20 (指标).' })
  indicators!: IndicatorName[];

  @Field(() => RateBasisEnum, { nullable: true, description: BASIS_DESCRIPTION })
  basis?: RateBasis | null;
}
