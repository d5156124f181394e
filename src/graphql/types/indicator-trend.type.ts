import { Directive, Field, Int, ObjectType } from 'type-graphql';
import type { District, IndicatorName, RateBasis, StoredReport } from '../../domain';
import type { SeriesBreak, SeriesBreakKind, SeriesBreakSeverity } from '../../indicators';
import { IndicatorNameEnum, RateBasisEnum } from '../enums/indicator.enums';
import {
  TrendBreakKindEnum,
  TrendBreakSeverityEnum,
  TrendLineageEnum,
  type TrendLineage,
} from '../enums/trend.enums';
import { DistrictType } from './district.type';
import { IndicatorValueType } from './indicator-value.type';
import { ReportType } from './report.type';

@ObjectType('TrendPoint', { simpleResolvers: true, description: 'An indicator in one year (趋势点).' })
export class TrendPointType {
  @Field(() => Int, { description: 'The year (年度).' })
  year!: number;

  @Field(() => IndicatorValueType, {
    description: 'The value; without a report, or where no sum can be made, it is missing (指标值).',
  })
  value!: IndicatorValueType;

  @Directive('@listSize(assumedSize: 30)')
  @Field(() => [DistrictType], {
    description:
      'The divisions whose figures these are: the one under the code it had then, or those summed up (统计区划).',
  })
  districts!: District[];

  @Field(() => ReportType, {
    nullable: true,
    description: 'The report that the value is from; null if there is none, or if it is a sum (年报).',
  })
  report!: StoredReport | null;

  @Directive('@listSize(assumedSize: 8)')
  @Field(() => [ReportType], { description: 'All reports that the value is from (年报).' })
  reports!: StoredReport[];
}

@ObjectType('TrendBreak', {
  simpleResolvers: true,
  description: 'What stands between the year before and this one in a series (序列断点).',
})
export class TrendBreakType implements Omit<SeriesBreak, 'note'> {
  @Field(() => Int, { description: 'The first year after it (年度).' })
  year!: number;

  @Field(() => TrendBreakKindEnum, { description: 'What changed (变化类别).' })
  kind!: SeriesBreakKind;

  @Field(() => TrendBreakSeverityEnum, { description: 'Whether values on either side compare (程度).' })
  severity!: SeriesBreakSeverity;
}

@ObjectType('IndicatorTrend', {
  simpleResolvers: true,
  description:
    'An indicator of a district over the years, and where its values stop being comparable (趋势).',
})
export class IndicatorTrendType {
  @Field(() => IndicatorNameEnum, { description: 'Which indicator (指标).' })
  indicator!: IndicatorName;

  @Field(() => RateBasisEnum, { nullable: true, description: 'The basis asked for (基数).' })
  basis!: RateBasis | null;

  @Field(() => TrendLineageEnum, {
    description: 'Whether years before a merger are summed up over what was merged (前身处理).',
  })
  lineage!: TrendLineage;

  @Directive('@listSize(assumedSize: 8)')
  @Field(() => [TrendPointType], {
    description: 'Every year asked for, or from the first report to the last, without gaps (各年).',
  })
  points!: TrendPointType[];

  @Directive('@listSize(assumedSize: 4)')
  @Field(() => [TrendBreakType], {
    description: 'Where the series breaks or needs a caveat (断点), by year.',
  })
  breaks!: SeriesBreak[];
}
