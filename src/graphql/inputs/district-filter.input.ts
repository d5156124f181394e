import { Field, ID, InputType, Int } from 'type-graphql';
import type { DistrictLevel } from '../../domain';
import { DistrictLevelEnum } from '../enums/district.enums';

@InputType('DistrictFilter', {
  description: 'Which administrative divisions (行政区划筛选): those that meet every condition given.',
})
export class DistrictFilterInput {
  @Field(() => [ID], { nullable: true, description: 'Only these codes (行政区划代码).' })
  codes?: string[] | null;

  @Field(() => DistrictLevelEnum, { nullable: true, description: 'Only this level (级别).' })
  level?: DistrictLevel | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only this province or prefecture and everything below it, by its code (所属地区).',
  })
  within?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of the name or full name, of any year (名称关键词).',
  })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What someone types who looks for a division: part of a name of any year, how it is read (dongli, or dlq by its initials), or the start of a code. What comes closest comes first, before the order of the codes: a whole name, then its start, then a part; provinces before prefectures before counties (查找).',
  })
  search?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Only those in force at the end of this year (有效年份).',
  })
  validIn?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only fictional ones, or only real ones (示例区划).',
  })
  fictional?: boolean | null;
}
