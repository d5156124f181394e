import { Directive, Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { SIZED_BY_FIRST } from '../pagination/sized-by-first';
import type { Dataset, RuleDefinition, StoredFinding, StoredReport } from '../../domain';
import { RULE_DEFINITIONS } from '../../validation';
import type { GraphqlContext } from '../context';
import { FindingFilterInput } from '../inputs/finding-filter.input';
import { PageArgs } from '../inputs/page.args';
import { ReportFilterInput } from '../inputs/report-filter.input';
import { ReportOrderInput } from '../inputs/report-order.input';
import { withoutNulls } from '../inputs/without-nulls';
import { readConnection, type Connection } from '../pagination/connection';
import { DateTimeScalar } from '../scalars';
import { FindingConnectionType, ReportConnectionType } from '../types/connections';
import { ReportDatasetType } from '../types/report-dataset.type';
import { ReportType } from '../types/report.type';
import { RuleDefinitionType } from '../types/rule-definition.type';

@Resolver()
export class ReportQueries {
  @Query(() => ReportType, {
    nullable: true,
    description: 'One report (年报); null for an id that none has, or none had then.',
  })
  report(
    @Arg('id', () => ID, { description: 'The id of the report, such as 120110-2022 (年报编号).' }) id: string,
    @Arg('asOf', () => DateTimeScalar, {
      nullable: true,
      description:
        'As it was known at this instant, by the time of import; retracted reports too (截至时间).',
    })
    asOf: Date | null | undefined,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<StoredReport | null> {
    if (!asOf) return loaders.report.byId.load(id);
    return loaders.report.byIdAsOf.load({ id, asOf: asOf.toISOString() });
  }

  @Directive(SIZED_BY_FIRST)
  @Query(() => ReportConnectionType, {
    description: 'Reports (年报); without an order by year, latest first.',
  })
  reports(
    @Arg('filter', () => ReportFilterInput, { nullable: true, description: 'Which ones (筛选).' })
    filter: ReportFilterInput | null | undefined,
    @Arg('orderBy', () => ReportOrderInput, { nullable: true, description: 'How they are sorted (排序).' })
    orderBy: ReportOrderInput | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { repositories }: GraphqlContext,
  ): Promise<Connection<StoredReport>> {
    const asked = withoutNulls(filter);
    const order = orderBy ?? { field: 'YEAR', direction: 'DESC' };
    return readConnection(page, {
      list: `reports ${order.field} ${order.direction}`,
      page: (request) => repositories.reports.page(asked, order, request),
      count: () => repositories.reports.count(asked),
    });
  }

  @Directive(SIZED_BY_FIRST)
  @Query(() => FindingConnectionType, {
    description: 'What the rules say of the current reports (核验结果), in the order of the findings’ ids.',
  })
  reportFindings(
    @Arg('filter', () => FindingFilterInput, { nullable: true, description: 'Which ones (筛选).' })
    filter: FindingFilterInput | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { repositories }: GraphqlContext,
  ): Promise<Connection<StoredFinding>> {
    const asked = withoutNulls(filter);
    return readConnection(page, {
      list: 'reportFindings',
      page: (request) => repositories.findings.page(asked, request),
      count: () => repositories.findings.count(asked),
    });
  }

  @Directive('@listSize(assumedSize: 30)')
  @Query(() => [RuleDefinitionType], {
    description: 'Every rule that reports are checked against (核验规则).',
  })
  reportRules(): readonly RuleDefinition[] {
    return RULE_DEFINITIONS;
  }

  @Query(() => ReportDatasetType, { description: 'What the stored reports add up to (数据集).' })
  reportDataset(@Ctx() { repositories }: GraphqlContext): Promise<Dataset> {
    return repositories.reports.dataset();
  }
}
