import { Field, Float, ObjectType } from 'type-graphql';
import type { IndicatorName, IndicatorValue, MissingReason } from '../../domain';
import { IndicatorNameEnum, MissingReasonEnum } from '../enums/indicator.enums';

@ObjectType('IndicatorValue', {
  simpleResolvers: true,
  description: 'One indicator of one report, with what it rests on (指标值).',
})
export class IndicatorValueType implements Pick<IndicatorValue, 'name' | 'value' | 'assumed' | 'missing'> {
  @Field(() => IndicatorNameEnum, { description: 'Which indicator (指标).' })
  name!: IndicatorName;

  @Field(() => Float, {
    nullable: true,
    description: 'Its value; null exactly when missing says why (数值).',
  })
  value!: number | null;

  @Field({
    description: 'True when a blank total was derived from the stated types of applicant (按分项合计推算).',
  })
  assumed!: boolean;

  @Field(() => MissingReasonEnum, { nullable: true, description: 'Why there is no value (缺失原因).' })
  missing!: MissingReason | null;
}
