import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import type { District, DistrictLevel } from '../../domain';
import { DistrictLevelEnum } from '../enums/district.enums';

@Directive('@key(fields: "code")')
@ObjectType('District', {
  simpleResolvers: true,
  description: 'An administrative division of China at county level or above (行政区划).',
})
export class DistrictType implements Pick<
  District,
  'code' | 'fullName' | 'level' | 'validFrom' | 'validTo' | 'fictional'
> {
  @Field(() => ID, { description: 'The six-digit code of GB/T 2260 (行政区划代码).' })
  code!: string;

  @Directive('@shareable')
  @Field({ description: 'The names from the province down, joined: 天津市东丽区 (全称).' })
  fullName!: string;

  @Directive('@shareable')
  @Field(() => DistrictLevelEnum, { description: 'Province, prefecture or county (级别).' })
  level!: DistrictLevel;

  @Field(() => Int, {
    nullable: true,
    description: 'The first year whose year-end list has the code; null is before 2018 (启用年份).',
  })
  validFrom!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The last year whose year-end list has the code; null is still in force (停用年份).',
  })
  validTo!: number | null;

  @Field({
    description:
      'Whether it lies in the provinces 900000 to 990000, which do not exist and carry invented figures (示例区划).',
  })
  fictional!: boolean;
}
