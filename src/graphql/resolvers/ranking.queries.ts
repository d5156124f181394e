import { Directive, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { SIZED_BY_FIRST } from '../pagination/sized-by-first';
import type { District } from '../../domain';
import { inputsOf, rankValues, type Excluded, type Ranked, type Ranking } from '../../indicators';
import type { DistrictOutline, Page, PageRequest, SortKey } from '../../storage';
import type { GraphqlContext } from '../context';
import { BadUserInputError } from '../errors';
import { areFictional } from '../inputs/governments';
import { PageArgs } from '../inputs/page.args';
import { RankDistrictsArgs } from '../inputs/rank-districts.args';
import { readConnection, type Connection } from '../pagination/connection';
import { pageOfList, type ListOrder } from '../pagination/page-of-list';
import {
  ExcludedDistrictConnectionType,
  RankedDistrictType,
  RankingConnectionType,
} from '../types/ranking.type';
import { valuesOfGovernments, type Measured } from './government-values';
import type { IndicatorValueOfReport } from './indicator-value.resolver';
import { loadIndicators } from './load-indicators';

type RankedDistrict = Ranked<DistrictOutline> & { readonly district: District; readonly measured: Measured };
type ExcludedDistrict = Pick<Excluded<DistrictOutline>, 'reason'> & { readonly district: District };

interface RankingConnection extends Connection<RankedDistrict> {
  readonly ranking: Ranking<DistrictOutline>;
  /** What the ranking is of: its cursors are for no other. */
  readonly name: string;
}

@Resolver(() => RankingConnectionType)
export class RankingQueries {
  @Directive(SIZED_BY_FIRST)
  @Query(() => RankingConnectionType, {
    description:
      "Districts of one level by an indicator of their governments' reports (地区排名). Equal values share a rank and " +
      'stand in the order of their codes; what cannot be ranked is in excluded, with the reason.',
  })
  async rankDistricts(
    @Args(() => RankDistrictsArgs) args: RankDistrictsArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<RankingConnection> {
    const { indicator, year, level } = args;
    const direction = args.order ?? 'DESC';
    const minimumDenominator = args.minimumDenominator ?? 30;
    if (minimumDenominator < 0) throw new BadUserInputError('minimumDenominator must not be negative.');
    const measured: Measured = { indicator, year, basis: args.basis ?? null };
    const filter = { level, within: args.within ?? undefined, fictional: areFictional(args) };
    const { districts, figures } = context.repositories;
    const [outlines, found] = await Promise.all([
      districts.outlines(filter),
      figures.ofGovernments({ ...filter, years: [year] }, inputsOf(indicator, measured.basis)),
    ]);
    const values = valuesOfGovernments(outlines, found, measured);
    const ranking = rankValues(values, { direction, minimumDenominator });
    const name = ['rankDistricts', indicator, year, measured.basis, ...Object.values(filter)].join(' ');
    const list = `${name} ${direction} ${minimumDenominator}`;
    const connection = await readConnection(args, {
      list,
      page: (request) =>
        withDistricts(pageOfList(ranking.ranked, request, orderOf(direction)), context, measured),
      count: () => Promise.resolve(ranking.ranked.length),
    });
    return { ...connection, ranking, name: list };
  }

  @Directive(SIZED_BY_FIRST)
  @FieldResolver(() => ExcludedDistrictConnectionType, {
    description:
      'The districts of the level that are not ranked, in the order of their codes (未列入排名的地区).',
  })
  excluded(
    @Root() { ranking, name }: RankingConnection,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<Connection<ExcludedDistrict>> {
    return readConnection(page, {
      list: `${name} excluded`,
      page: (request) => excludedPage(ranking.excluded, request, context),
      count: () => Promise.resolve(ranking.excluded.length),
    });
  }
}

@Resolver(() => RankedDistrictType)
export class RankedDistrictResolver {
  /** From the report's rows, with their places; what it was ranked by is stored with the report and the same. */
  @FieldResolver()
  async value(
    @Root() { district: { code }, measured: { indicator, year, basis } }: RankedDistrict,
    @Ctx() context: GraphqlContext,
  ): Promise<IndicatorValueOfReport> {
    const report = await context.loaders.report.byDistrictAndYear.load({ districtCode: code, year });
    const [value] = await loadIndicators(report, [indicator], basis, context);
    return value!;
  }
}

/** By value, then by code: a key says both, so that a page follows it whatever was imported meanwhile. */
function orderOf(direction: 'ASC' | 'DESC'): ListOrder<Ranked<DistrictOutline>> {
  const sign = direction === 'ASC' ? 1 : -1;
  return {
    keyOf: ({ value, key }) => [value.value!, key.code],
    compare: ([value, code], [otherValue, otherCode]) =>
      sign * (Number(value) - Number(otherValue)) || compareCodes(code!, otherCode!),
  };
}

const BY_CODE: ListOrder<Excluded<DistrictOutline>> = {
  keyOf: ({ key }) => [key.code],
  compare: ([code], [otherCode]) => compareCodes(code!, otherCode!),
};

function compareCodes(one: SortKey[number], other: SortKey[number]): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

async function withDistricts(
  page: Page<Ranked<DistrictOutline>>,
  { loaders }: GraphqlContext,
  measured: Measured,
): Promise<Page<RankedDistrict>> {
  const items = page.items.map(async ({ item, key }) => {
    const district = await loaders.district.byCode.load(item.key.code);
    return { item: { ...item, district: district!, measured }, key };
  });
  return { ...page, items: await Promise.all(items) };
}

async function excludedPage(
  excluded: readonly Excluded<DistrictOutline>[],
  request: PageRequest,
  { loaders }: GraphqlContext,
): Promise<Page<ExcludedDistrict>> {
  const page = pageOfList(excluded, request, BY_CODE);
  const items = page.items.map(async ({ item: { key: outline, reason }, key }) => {
    const district = await loaders.district.byCode.load(outline.code);
    return { item: { district: district!, reason }, key };
  });
  return { ...page, items: await Promise.all(items) };
}
