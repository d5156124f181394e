import { Directive, Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { SIZED_BY_FIRST } from '../pagination/sized-by-first';
import type { Agency, District } from '../../domain';
import type { GraphqlContext } from '../context';
import { DistrictFilterInput } from '../inputs/district-filter.input';
import { PageArgs } from '../inputs/page.args';
import { withoutNulls } from '../inputs/without-nulls';
import { readConnection, type Connection } from '../pagination/connection';
import { AgencyType } from '../types/agency.type';
import { DistrictConnectionType } from '../types/connections';
import { DistrictType } from '../types/district.type';

@Resolver()
export class DistrictQueries {
  @Query(() => DistrictType, {
    nullable: true,
    description: 'One administrative division (行政区划); null for a code that no division has.',
  })
  district(
    @Arg('code', () => ID, { description: 'The six-digit code of GB/T 2260 (行政区划代码).' }) code: string,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<District | null> {
    return loaders.district.byCode.load(code);
  }

  @Directive(SIZED_BY_FIRST)
  @Query(() => DistrictConnectionType, {
    description:
      'Administrative divisions (行政区划) in the order of their codes; of a search, what comes closest first.',
  })
  districts(
    @Arg('filter', () => DistrictFilterInput, { nullable: true, description: 'Which ones (筛选).' })
    filter: DistrictFilterInput | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { repositories }: GraphqlContext,
  ): Promise<Connection<District>> {
    const asked = withoutNulls(filter);
    return readConnection(page, {
      list: asked.search === undefined ? 'districts' : 'districts by closeness',
      page: (request) => repositories.districts.page(asked, request),
      count: () => repositories.districts.count(asked),
    });
  }

  @Query(() => AgencyType, {
    nullable: true,
    description: 'One organ that issues reports (行政机关); null for an id that none has.',
  })
  agency(
    @Arg('id', () => ID, { description: 'The id of the agency (机关编号).' }) id: string,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<Agency | null> {
    return loaders.agency.byId.load(id);
  }
}
