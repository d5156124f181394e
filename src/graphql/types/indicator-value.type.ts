import { Field, Float, ObjectType } from 'type-graphql';
import type { IndicatorName, IndicatorValue, Interval, MissingReason, RateBasis } from '../../domain';
import { IndicatorNameEnum, MissingReasonEnum, RateBasisEnum } from '../enums/indicator.enums';
import { DecimalScalar, SafeIntScalar } from '../scalars';

@ObjectType('Interval', {
  simpleResolvers: true,
  description: 'The bounds of a confidence interval, as fractions (置信区间).',
})
export class IntervalType implements Interval {
  @Field(() => Float, { description: 'The lower bound (下限).' })
  low!: number;

  @Field(() => Float, { description: 'The upper bound (上限).' })
  high!: number;
}

@ObjectType('IndicatorValue', {
  simpleResolvers: true,
  description: 'One indicator of one report, with what it rests on (指标值).',
})
export class IndicatorValueType implements IndicatorValue {
  @Field(() => IndicatorNameEnum, { description: 'Which indicator (指标).' })
  name!: IndicatorName;

  @Field(() => RateBasisEnum, {
    nullable: true,
    description:
      'Of a rate over 总计 the basis it stands on, HANDLED unless another was asked for; null of every other ' +
      'indicator, which has its own denominator or none (基数).',
  })
  basis!: RateBasis | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Its value: a count, an amount in 10,000 yuan, or an unrounded fraction, never a percentage; null exactly ' +
      'when missing says why (数值).',
  })
  value!: number | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Of an amount the exact value, in 10,000 yuan; null of every other measure (金额，万元).',
  })
  amount!: string | null;

  @Field(() => SafeIntScalar, {
    nullable: true,
    description: 'Of a rate what is divided; null of counts and amounts (分子).',
  })
  numerator!: number | null;

  @Field(() => SafeIntScalar, {
    nullable: true,
    description: 'Of a rate what it is divided by; null of counts and amounts (分母).',
  })
  denominator!: number | null;

  @Field(() => IntervalType, {
    nullable: true,
    description:
      'The 95 % Wilson interval of a proportion; null of every other measure, and of a proportion that a wrong ' +
      'report puts above 1 (95% 威尔逊区间).',
  })
  interval!: Interval | null;

  @Field({
    description:
      'Of a rate whether its denominator is 30 or more and, if it is a proportion, its numerator a part of it; true ' +
      'of every count and amount, false of what has no value (是否可靠).',
  })
  reliable!: boolean;

  @Field({
    description: 'True when a blank total was derived from the stated types of applicant (按分项合计推算).',
  })
  assumed!: boolean;

  @Field(() => MissingReasonEnum, {
    nullable: true,
    description: 'Why there is no value; explanation says it in a sentence (缺失原因).',
  })
  missing!: MissingReason | null;
}
