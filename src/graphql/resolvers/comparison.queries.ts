import { Directive, Args, Ctx, Query, Resolver } from 'type-graphql';
import type { District, IndicatorName, RateBasis, StoredReport } from '../../domain';
import { compareForms, summarizeValues, type IndicatorComparability, type Spread } from '../../indicators';
import type { GraphqlContext } from '../context';
import { CompareDistrictsArgs } from '../inputs/compare-districts.args';
import { distinct } from '../inputs/distinct';
import { DistrictComparisonType } from '../types/district-comparison.type';
import type { IndicatorValueOfReport } from './indicator-value.resolver';
import { loadIndicators } from './load-indicators';

const MAX_CODES = 100;
const MAX_YEARS = 20;
const MAX_INDICATORS = 20;

interface ComparisonRow {
  readonly district: District;
  readonly year: number;
  readonly report: StoredReport | null;
  readonly values: readonly IndicatorValueOfReport[];
}

interface IndicatorSpread extends Spread {
  readonly indicator: IndicatorName;
  readonly year: number;
}

interface Comparison {
  readonly years: readonly number[];
  readonly indicators: readonly IndicatorName[];
  readonly rows: readonly ComparisonRow[];
  readonly spreads: readonly IndicatorSpread[];
  readonly unknownCodes: readonly string[];
  readonly mixedScopes: boolean;
  readonly mixedForms: boolean;
  readonly comparability: readonly IndicatorComparability[];
}

@Resolver()
export class ComparisonQueries {
  @Directive('@listSize(assumedSize: 100, sizedFields: ["rows"])')
  @Query(() => DistrictComparisonType, {
    description:
      'Indicators of several districts and years, side by side (地区比较). What is asked twice comes once.',
  })
  async compareDistricts(
    @Args(() => CompareDistrictsArgs) args: CompareDistrictsArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<Comparison> {
    const codes = distinct('codes', args.codes, MAX_CODES);
    const years = distinct('years', args.years, MAX_YEARS);
    const indicators = distinct('indicators', args.indicators, MAX_INDICATORS);

    const found = await Promise.all(codes.map((code) => context.loaders.district.byCode.load(code)));
    const districts = found.filter((district) => district !== null);
    const rows = await Promise.all(
      districts.flatMap((district) =>
        years.map((year) => compareOne(district, year, indicators, args.basis ?? null, context)),
      ),
    );
    const reports = rows.flatMap(({ report }) => report ?? []);
    const forms = reports.map(({ form }) => form);
    return {
      years,
      indicators,
      rows,
      spreads: spreadsOf(rows, indicators, years),
      unknownCodes: codes.filter((_, index) => found[index] === null),
      mixedScopes: new Set(reports.map(({ scope }) => scope)).size > 1,
      mixedForms: new Set(forms).size > 1,
      comparability: indicators.map((indicator) => compareForms(indicator, forms)),
    };
  }
}

async function compareOne(
  district: District,
  year: number,
  indicators: readonly IndicatorName[],
  basis: RateBasis | null,
  context: GraphqlContext,
): Promise<ComparisonRow> {
  const key = { districtCode: district.code, year };
  const report = await context.loaders.report.byDistrictAndYear.load(key);
  return { district, year, report, values: await loadIndicators(report, indicators, basis, context) };
}

function spreadsOf(
  rows: readonly ComparisonRow[],
  indicators: readonly IndicatorName[],
  years: readonly number[],
): IndicatorSpread[] {
  const real = rows.filter(({ district }) => !district.fictional);
  const counted = real.length > 0 ? real : rows;
  return years.flatMap((year) => {
    const ofYear = counted.filter((row) => row.year === year);
    return indicators.map((indicator, at) => ({
      indicator,
      year,
      ...summarizeValues(ofYear.flatMap(({ values }) => values[at]?.value ?? [])),
    }));
  });
}
