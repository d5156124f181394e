import { Arg, Args, Ctx, Directive, Query, Resolver } from 'type-graphql';
import type { District, FindingDimension, FindingTally, RuleDefinition } from '../../domain';
import { RULE_DEFINITIONS } from '../../validation';
import type { Page } from '../../storage';
import type { GraphqlContext } from '../context';
import { FindingDimensionEnum } from '../enums/finding.enums';
import { FindingFilterInput } from '../inputs/finding-filter.input';
import { PageArgs } from '../inputs/page.args';
import { withoutNulls } from '../inputs/without-nulls';
import { readConnection, type Connection } from '../pagination/connection';
import { pageOfList, type ListOrder } from '../pagination/page-of-list';
import { SIZED_BY_FIRST } from '../pagination/sized-by-first';
import { FindingTallyConnectionType } from '../types/finding-tally.type';

type TallyOfGroup = Omit<FindingTally, 'key'> & {
  readonly rule: RuleDefinition | null;
  readonly district: District | null;
  readonly year: number | null;
};

@Resolver()
export class FindingTallyQueries {
  @Directive(SIZED_BY_FIRST)
  @Query(() => FindingTallyConnectionType, {
    description:
      'How many findings of the current reports there are, rule by rule, district by district or year by year ' +
      '(核验结果计数): the most first. Without verdicts in the filter, those that FAIL; what has none is not listed.',
  })
  async reportFindingTallies(
    @Arg('groupBy', () => FindingDimensionEnum, { description: 'What they are counted by (分组).' })
    groupBy: FindingDimension,
    @Arg('filter', () => FindingFilterInput, { nullable: true, description: 'Which ones (筛选).' })
    filter: FindingFilterInput | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<Connection<TallyOfGroup>> {
    const asked = withoutNulls(filter);
    const tallies = await context.repositories.findings.tally(
      { ...asked, verdicts: asked.verdicts ?? ['FAIL'] },
      groupBy,
    );
    return readConnection(page, {
      list: `reportFindingTallies ${groupBy}`,
      page: (request) => withGroups(pageOfList(tallies, request, MOST_FIRST), groupBy, context),
      count: () => Promise.resolve(tallies.length),
    });
  }
}

/** The order that the storage gives them in. */
const MOST_FIRST: ListOrder<FindingTally> = {
  keyOf: ({ findings, key }) => [findings, key],
  compare: ([findings, key], [otherFindings, otherKey]) =>
    Number(otherFindings) - Number(findings) || (key! < otherKey! ? -1 : key === otherKey ? 0 : 1),
};

async function withGroups(
  page: Page<FindingTally>,
  groupBy: FindingDimension,
  { loaders }: GraphqlContext,
): Promise<Page<TallyOfGroup>> {
  const items = page.items.map(async ({ item: { key: group, findings, reports }, key }) => ({
    item: {
      findings,
      reports,
      rule: groupBy === 'RULE' ? (RULE_DEFINITIONS.find(({ id }) => id === group) ?? null) : null,
      district: groupBy === 'DISTRICT' ? await loaders.district.byCode.load(group) : null,
      year: groupBy === 'YEAR' ? Number(group) : null,
    },
    key,
  }));
  return { ...page, items: await Promise.all(items) };
}
