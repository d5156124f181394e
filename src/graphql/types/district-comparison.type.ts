import { Directive, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { Comparability, District, IndicatorName, StoredReport } from '../../domain';
import type { IndicatorComparability, Spread } from '../../indicators';
import { ComparabilityEnum, IndicatorNameEnum } from '../enums/indicator.enums';
import { DistrictType } from './district.type';
import { IndicatorValueType } from './indicator-value.type';
import { ReportType } from './report.type';

@ObjectType('DistrictComparisonRow', {
  simpleResolvers: true,
  description: 'One district in one year (一地一年).',
})
export class DistrictComparisonRowType {
  @Field(() => DistrictType, { description: 'The district compared (行政区划).' })
  district!: District;

  @Field(() => Int, { description: 'The year compared (年度).' })
  year!: number;

  @Field(() => ReportType, {
    nullable: true,
    description:
      "The report of the district's government that the values are from; null if there is none (年报).",
  })
  report!: StoredReport | null;

  @Directive('@listSize(assumedSize: 20)')
  @Field(() => [IndicatorValueType], {
    description: 'The indicators asked for, in the order asked; without a report each is missing (指标值).',
  })
  values!: IndicatorValueType[];
}

@ObjectType('IndicatorComparability', {
  simpleResolvers: true,
  description: 'Whether the values of an indicator may stand side by side in a comparison (指标可比性).',
})
export class IndicatorComparabilityType implements Omit<IndicatorComparability, 'note'> {
  @Field(() => IndicatorNameEnum, { description: 'Which indicator (指标).' })
  indicator!: IndicatorName;

  @Field(() => ComparabilityEnum, {
    description: 'The worst that the crosswalk says between any two editions compared (可比性).',
  })
  comparability!: Comparability;
}

@ObjectType('IndicatorSpread', {
  simpleResolvers: true,
  description: 'How the values of an indicator are spread over the districts compared in a year (指标分布).',
})
export class IndicatorSpreadType implements Spread {
  @Field(() => IndicatorNameEnum, { description: 'Which indicator (指标).' })
  indicator!: IndicatorName;

  @Field(() => Int, { description: 'The year (年度).' })
  year!: number;

  @Field(() => Int, { description: 'How many districts have a value (有值地区数).' })
  count!: number;

  @Field(() => Float, { nullable: true, description: 'The least value; null without any (最小值).' })
  minimum!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The middle value, or halfway between the middle two; null without any (中位数).',
  })
  median!: number | null;

  @Field(() => Float, { nullable: true, description: 'The greatest value; null without any (最大值).' })
  maximum!: number | null;
}

@ObjectType('DistrictComparison', {
  simpleResolvers: true,
  description:
    "Indicators of the governments' reports of several districts and years, side by side (地区比较).",
})
export class DistrictComparisonType {
  @Directive('@listSize(assumedSize: 30)')
  @Field(() => [Int], { description: 'The years asked for, each once (年度).' })
  years!: number[];

  @Directive('@listSize(assumedSize: 53)')
  @Field(() => [IndicatorNameEnum], { description: 'The indicators asked for, each once (指标).' })
  indicators!: IndicatorName[];

  @Field(() => [DistrictComparisonRowType], {
    description: 'Every known district in the order asked, every year of it in the order asked (各地各年).',
  })
  rows!: DistrictComparisonRowType[];

  @Directive('@listSize(assumedSize: 20)')
  @Field(() => [IndicatorSpreadType], {
    description:
      'Of every indicator in every year the minimum, median and maximum over the districts that have a value. ' +
      'Invented figures never mix with real ones: beside real districts fictional ones are not counted (分布).',
  })
  spreads!: IndicatorSpreadType[];

  @Directive('@listSize(assumedSize: 30)')
  @Field(() => [ID], { description: 'The codes asked for that no district has (未知代码).' })
  unknownCodes!: string[];

  @Field({
    description:
      'Whether the reports compared differ in whom their figures cover, so that they count different populations ' +
      '(统计范围不一).',
  })
  mixedScopes!: boolean;

  @Field({ description: 'Whether the reports compared follow different editions of the form (格式不一).' })
  mixedForms!: boolean;

  @Directive('@listSize(assumedSize: 20)')
  @Field(() => [IndicatorComparabilityType], {
    description: 'For each indicator whether the editions of the form compared have it alike (各指标可比性).',
  })
  comparability!: IndicatorComparabilityType[];
}
