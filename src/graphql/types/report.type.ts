import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import type { FormEdition, ReportScope, ReportStatus, StoredReport } from '../../domain';
import { FormEditionEnum, ReportScopeEnum, ReportStatusEnum } from '../enums/report.enums';
import { DateScalar, DateTimeScalar } from '../scalars';
import { ReportPeriodType } from './report-period.type';

@Directive('@key(fields: "id")')
@Directive('@key(fields: "agencyId year")')
@ObjectType('Report', {
  simpleResolvers: true,
  description:
    'The annual report on open government information of one agency for one year (政府信息公开工作年度报告), ' +
    'every figure as published.',
})
export class ReportType implements Omit<StoredReport, 'source' | 'revisionId' | 'importedAt'> {
  @Field(() => ID, { description: 'The agency and the year, such as 120110-2022 (年报编号).' })
  id!: string;

  @Field(() => ID, { description: 'The id of the issuing agency (机关编号).' })
  agencyId!: string;

  @Field(() => ID, {
    nullable: true,
    description: "The code of the agency's district; null for a central body (行政区划代码).",
  })
  districtCode!: string | null;

  @Field(() => Int, { description: 'The year reported on (年度).' })
  year!: number;

  @Field(() => FormEditionEnum, { description: 'The edition of the form it follows (格式).' })
  form!: FormEdition;

  @Field(() => ReportScopeEnum, { description: 'Whom its figures cover (统计范围).' })
  scope!: ReportScope;

  @Field(() => String, { nullable: true, description: 'The words that show the scope (统计范围原文).' })
  scopeWords!: string | null;

  @Field(() => ReportStatusEnum, { description: 'Whether it may be relied on (状态).' })
  status!: ReportStatus;

  @Field(() => String, { nullable: true, description: 'The title as printed (标题).' })
  title!: string | null;

  @Field(() => ReportPeriodType, { nullable: true, description: 'The period it covers (统计期限).' })
  period!: ReportPeriodType | null;

  @Field(() => String, {
    nullable: true,
    description: 'The ten-character identification code of the publishing site (网站标识码).',
  })
  siteCode!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was published (发布日期).' })
  publishedOn!: string | null;

  @Field(() => Int, { description: 'Which revision this is, from 1; a re-import makes the next (版本号).' })
  revision!: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When a later revision or a retraction took its place; null while current (被取代时间).',
  })
  supersededAt!: string | null;
}
