import { Field, ID, InputType, Int } from 'type-graphql';
import type { FormEdition, ReportStatus } from '../../domain';
import { FormEditionEnum, ReportStatusEnum } from '../enums/report.enums';

@InputType('ReportFilter', {
  description: 'Which reports (年报筛选): those that meet every condition given.',
})
export class ReportFilterInput {
  @Field(() => [ID], { nullable: true, description: 'Only these reports (年报编号).' })
  ids?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only of agencies of these districts, by code (行政区划代码).',
  })
  districtCodes?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Only of these agencies (机关编号).' })
  agencyIds?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only of this province or prefecture and everything below it, by its code (所属地区).',
  })
  within?: string | null;

  @Field(() => [Int], { nullable: true, description: 'Only of these years (年度).' })
  years?: number[] | null;

  @Field(() => [FormEditionEnum], {
    nullable: true,
    description: 'Only of these editions of the form (格式).',
  })
  forms?: FormEdition[] | null;

  @Field(() => [ReportStatusEnum], {
    nullable: true,
    description: 'Only of these statuses (状态). Retracted reports are in no list.',
  })
  statuses?: ReportStatus[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only of fictional districts, or only of real ones (示例区划).',
  })
  fictional?: boolean | null;
}
