import { Field, ID, InputType, Int } from 'type-graphql';
import type { Severity, Verdict } from '../../domain';
import { SeverityEnum, VerdictEnum } from '../enums/finding.enums';

@InputType('FindingFilter', {
  description: 'Which findings (核验结果筛选): those that meet every condition given.',
})
export class FindingFilterInput {
  @Field(() => [ID], { nullable: true, description: 'Only of these rules, such as T3-ROW (规则编号).' })
  rules?: string[] | null;

  @Field(() => [VerdictEnum], { nullable: true, description: 'Only these verdicts (结论).' })
  verdicts?: Verdict[] | null;

  @Field(() => [SeverityEnum], { nullable: true, description: 'Only these severities (严重程度).' })
  severities?: Severity[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only about agencies of these districts, by code (行政区划代码).',
  })
  districtCodes?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only about this province or prefecture and everything below it, by its code (所属地区).',
  })
  within?: string | null;

  @Field(() => [Int], { nullable: true, description: 'Only about these years (年度).' })
  years?: number[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that a curator has reviewed, or only those that none has (是否已复核).',
  })
  reviewed?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those with a stale review, or only those without one (复核是否已过时).',
  })
  stale?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only about fictional districts, or only about real ones (示例区划).',
  })
  fictional?: boolean | null;
}
