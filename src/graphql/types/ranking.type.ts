import { Field, Int, ObjectType } from 'type-graphql';
import type { District } from '../../domain';
import type { ExclusionReason } from '../../indicators';
import { ExclusionReasonEnum } from '../enums/ranking.enums';
import { createConnectionType } from './connection.type';
import { DistrictType } from './district.type';
import { IndicatorValueType } from './indicator-value.type';

@ObjectType('RankedDistrict', {
  simpleResolvers: true,
  description: 'A district in a ranking (排名条目).',
})
export class RankedDistrictType {
  @Field(() => Int, { description: 'Its place: 1, 2, 2, 4, where two are equal (名次).' })
  rank!: number;

  @Field({ description: 'Whether another has the same place (是否并列).' })
  tied!: boolean;

  @Field(() => DistrictType, { description: 'The district (行政区划).' })
  district!: District;

  @Field(() => IndicatorValueType, { description: 'What it is ranked by (指标值).' })
  value!: IndicatorValueType;
}

@ObjectType('ExcludedDistrict', {
  simpleResolvers: true,
  description: 'A district that is not ranked (未列入排名的地区).',
})
export class ExcludedDistrictType {
  @Field(() => DistrictType, { description: 'The district (行政区划).' })
  district!: District;

  @Field(() => ExclusionReasonEnum, { description: 'Why it is not ranked (原因).' })
  reason!: ExclusionReason;
}

export const RankingConnectionType = createConnectionType(
  RankedDistrictType,
  'Ranking',
  'districts by rank (排名)',
);
export const ExcludedDistrictConnectionType = createConnectionType(
  ExcludedDistrictType,
  'ExcludedDistrict',
  'districts that are not ranked (未列入排名的地区)',
);
