import { ArgsType, Field, ID, Int } from 'type-graphql';
import type { IndicatorName } from '../../domain';
import { IndicatorNameEnum } from '../enums/indicator.enums';

@ArgsType()
export class CompareDistrictsArgs {
  @Field(() => [ID], { description: 'The codes of the districts, at most 100 (行政区划代码).' })
  codes!: string[];

  @Field(() => [Int], { description: 'The years, at most 20 (年度).' })
  years!: number[];

  @Field(() => [IndicatorNameEnum], { description: 'The indicators, at most 20 (指标).' })
  indicators!: IndicatorName[];
}
