import { Directive, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { inLanguage, type District, type Language } from '../../../domain';
import type { SeriesBreak } from '../../../indicators';
import type { GraphqlContext } from '../../context';
import { LanguageArg } from '../../inputs/language.arg';
import { TrendArgs } from '../../inputs/trend.args';
import { DistrictType } from '../../types/district.type';
import { IndicatorTrendType, TrendBreakType } from '../../types/indicator-trend.type';
import { loadDistricts } from '../load-districts';
import { loadTrend, type Trend } from './load-trend';

@Resolver(() => DistrictType)
export class DistrictTrendResolver {
  @FieldResolver(() => IndicatorTrendType, {
    description:
      "An indicator of the reports of the division's government year by year, with every change of the form, the " +
      'law or the boundary between them (趋势). A mere change of code does not end a series.',
  })
  trend(
    @Root() district: District,
    @Args(() => TrendArgs) args: TrendArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<Trend> {
    return loadTrend(district, args, context);
  }
}

@Resolver(() => IndicatorTrendType)
export class IndicatorTrendResolver {
  @Directive('@listSize(assumedSize: 3)')
  @FieldResolver(() => [DistrictType], {
    description: 'The divisions that went into it, wholly or in part, in the years of the trend (前身).',
  })
  predecessors(@Root() { predecessorCodes }: Trend, @Ctx() context: GraphqlContext): Promise<District[]> {
    return loadDistricts(predecessorCodes, context);
  }

  @Directive('@listSize(assumedSize: 3)')
  @FieldResolver(() => [DistrictType], {
    description: 'The divisions that it went into, wholly or in part, in the years of the trend (后继).',
  })
  successors(@Root() { successorCodes }: Trend, @Ctx() context: GraphqlContext): Promise<District[]> {
    return loadDistricts(successorCodes, context);
  }
}

@Resolver(() => TrendBreakType)
export class TrendBreakResolver {
  @FieldResolver(() => String, { description: 'What happened, in a sentence (说明).' })
  note(@Root() { note }: SeriesBreak, @LanguageArg() language: Language): string {
    return inLanguage(note, language);
  }
}
