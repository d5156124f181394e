import { Directive, Field, Int, ObjectType } from 'type-graphql';
import type { District, DistrictLevel, FormEdition, IndicatorValue } from '../../domain';
import type { ExclusionReason } from '../../indicators';
import { DistrictLevelEnum } from '../enums/district.enums';
import { ExclusionReasonEnum } from '../enums/ranking.enums';
import { FormEditionEnum } from '../enums/report.enums';
import { ApplicantTypeEnum, type ApplicantType } from '../enums/row.enums';
import { DistrictType } from './district.type';
import { IndicatorValueType } from './indicator-value.type';

@ObjectType('Exclusion', {
  simpleResolvers: true,
  description: 'How many reports a sum leaves out, and why (未计入的年报).',
})
export class ExclusionType {
  @Field(() => ExclusionReasonEnum, { description: 'Why (原因).' })
  reason!: ExclusionReason;

  @Field(() => Int, { description: 'How many (数量).' })
  count!: number;
}

@ObjectType('AggregateValue', {
  simpleResolvers: true,
  description: 'An indicator of the reports of a group together (汇总值).',
})
export class AggregateValueType {
  @Field(() => IndicatorValueType, {
    description:
      'Counts and amounts added up; rates of the sums of numerators and denominators, so that large divisions weigh ' +
      'more (指标值). Its cells and findings are those of no single report, and empty.',
  })
  value!: IndicatorValue;

  @Field(() => Int, { description: 'The reports that are in it (计入的年报数).' })
  reportsCounted!: number;

  @Directive('@listSize(assumedSize: 3)')
  @Field(() => [ExclusionType], { description: 'The reports that are not, by reason (未计入).' })
  excluded!: ExclusionType[];
}

@ObjectType('Aggregate', {
  simpleResolvers: true,
  description:
    "A group of governments' reports added up (汇总). What it is not grouped by is null. A report may cover the " +
    'governments below its own, so only one level is added up.',
})
export class AggregateType {
  @Field(() => Int, { nullable: true, description: 'The year reported on (年度).' })
  year!: number | null;

  @Field(() => DistrictType, { nullable: true, description: 'The province (省级).' })
  province!: District | null;

  @Field(() => DistrictType, {
    nullable: true,
    description: 'The prefecture; null too for what lies directly below a province (地级).',
  })
  prefecture!: District | null;

  @Field(() => DistrictLevelEnum, { nullable: true, description: 'The level added up (行政层级).' })
  level!: DistrictLevel | null;

  @Field(() => FormEditionEnum, { nullable: true, description: 'The edition of the form (格式版本).' })
  form!: FormEdition | null;

  @Field(() => ApplicantTypeEnum, { nullable: true, description: 'The type of applicant (申请人类型).' })
  applicantType!: ApplicantType | null;

  @Field(() => Int, { description: 'The reports in the group (年报数).' })
  reportsCounted!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'The reports there would be if the government of every district in force published one each year; null of a ' +
      'group by form, which only a report shows (应有年报数).',
  })
  districtsExpected!: number | null;

  @Directive('@listSize(assumedSize: 20)')
  @Field(() => [AggregateValueType], { description: 'The indicators asked for, in that order (指标).' })
  values!: AggregateValueType[];
}
