import { Directive, Arg, Args, Authorized, Ctx, Query, Resolver } from 'type-graphql';
import { CURATION_TAG } from '../curation-tag';
import { SIZED_BY_FIRST } from '../pagination/sized-by-first';
import type { AuditEntry, AuditState, Role } from '../../domain';
import type { GraphqlContext } from '../context';
import { PageArgs } from '../inputs/page.args';
import { ReportAuditFilterInput } from '../inputs/report-audit-filter.input';
import { withoutNulls } from '../inputs/without-nulls';
import { readConnection, type Connection } from '../pagination/connection';
import { ReportAuditEntryConnectionType } from '../types/connections';
import type { ReportAuditEntryType } from '../types/report-audit-entry.type';

@Resolver()
export class AuditLogQueries {
  @Authorized<Role>('ADMIN')
  @Directive(CURATION_TAG)
  @Directive(SIZED_BY_FIRST)
  @Query(() => ReportAuditEntryConnectionType, {
    description: 'What curators and operators did, latest first (审计日志). Needs the role ADMIN.',
  })
  reportAuditLog(
    @Arg('filter', () => ReportAuditFilterInput, { nullable: true, description: 'Which entries (筛选).' })
    filter: ReportAuditFilterInput | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { repositories }: GraphqlContext,
  ): Promise<Connection<ReportAuditEntryType>> {
    const asked = withoutNulls(filter);
    return readConnection(page, {
      list: 'reportAuditLog',
      page: async (request) => {
        const found = await repositories.audit.page(asked, request);
        return { ...found, items: found.items.map(({ item, key }) => ({ item: toServed(item), key })) };
      },
      count: () => repositories.audit.count(asked),
    });
  }
}

function toServed({ name, before, after, ...entry }: AuditEntry): ReportAuditEntryType {
  return { ...entry, actor: name, before: toJson(before), after: toJson(after) };
}

function toJson(state: AuditState): string | null {
  return state && JSON.stringify(state);
}
