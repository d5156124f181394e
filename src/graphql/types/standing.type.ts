import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { ExclusionReason, Standing } from '../../indicators';
import { ExclusionReasonEnum } from '../enums/ranking.enums';
import { IndicatorValueType } from './indicator-value.type';

@ObjectType('Standing', {
  simpleResolvers: true,
  description: 'How a district stands among those of its level by an indicator (位次).',
})
export class StandingType implements Standing {
  @Field(() => Int, {
    nullable: true,
    description: 'Its rank, 1 for the highest value; null if it is not ranked, for the reason given (名次).',
  })
  rank!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether another has the same value (是否并列).' })
  tied!: boolean | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'The part of those ranked that lie below it, equal ones and itself counted half, from 0 to 1 (百分位).',
  })
  percentile!: number | null;

  @Field(() => Int, { description: 'How many are ranked, itself included (参评数).' })
  of!: number;

  @Field(() => Int, { description: 'How many of the level are not ranked (未参评数).' })
  excluded!: number;

  @Field(() => ExclusionReasonEnum, { nullable: true, description: 'Why it is not ranked (未参评原因).' })
  reason!: ExclusionReason | null;

  @Field(() => IndicatorValueType, { description: 'Its own value (指标值).' })
  value!: IndicatorValueType;
}
