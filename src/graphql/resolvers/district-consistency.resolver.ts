import { Directive, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Consistency, District } from '../../domain';
import type { GraphqlContext } from '../context';
import { DistrictType } from '../types/district.type';
import { YearConsistencyType } from '../types/year-consistency.type';

/** Whether a district's reports hold together: told by the rules alone, and no judgement of how open it is. */
@Resolver(() => DistrictType)
export class DistrictConsistencyResolver {
  @Directive('@listSize(assumedSize: 8)')
  @FieldResolver(() => [YearConsistencyType], {
    description:
      "The consistency of the reports of the division's government over the years (历年一致性), oldest first. " +
      'It counts what the rules say, and is no measure of openness.',
  })
  async consistency(
    @Root() { code }: District,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<{ year: number; consistency: Consistency }[]> {
    const reports = await loaders.report.governmentReports.load(code);
    return Promise.all(
      reports.map(async ({ year, revisionId }) => ({
        year,
        consistency: await loaders.consistency.byRevision.load(revisionId),
      })),
    );
  }
}
