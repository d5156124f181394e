import type { GraphQLResolveInfo } from 'graphql';
import { Directive, Arg, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import {
  APPLICATION_FIELDS,
  type ApplicationField,
  outcomeOfKind,
  type CategoryKind,
  type DisclosureCategory,
  type ExtraRow,
  type OutcomeGroup,
  type OutcomeFigures,
  type OutcomeKind,
  type ReportIdentity,
  type ReportSection,
  type ReviewCase,
  type ReviewKind,
  type SectionKind,
  type Statement,
} from '../../domain';
import type { JsonRowsAsked, Loaders } from '../../loaders';
import { askedFields } from '../asked-fields';
import type { GraphqlContext } from '../context';
import { SectionKindEnum } from '../enums/report.enums';
import {
  DisclosureCategoryKindEnum,
  OutcomeGroupEnum,
  OutcomeKindEnum,
  ReviewKindEnum,
} from '../enums/row.enums';
import { WrittenRows } from '../execution/written-rows';
import { jsonMembers } from '../json-members';
import { ApplicationOutcomeType } from '../types/application-outcome.type';
import { DisclosureCategoryType } from '../types/disclosure-category.type';
import { ExtraRowType } from '../types/extra-row.type';
import { ReportSectionType } from '../types/report-section.type';
import { ReportType } from '../types/report.type';
import { ReviewCaseType } from '../types/review-case.type';
import { StatementType } from '../types/statement.type';
import { isAmong, rowsOfRevision } from './revision-row';

/** What a report consists of: its sections and the rows of its tables. */
@Resolver(() => ReportType)
export class ReportRowsResolver {
  @Directive('@listSize(assumedSize: 6)')
  @FieldResolver(() => [ReportSectionType], { description: 'Its sections (部分), in order.' })
  sections(
    @Root() { revisionId }: ReportIdentity,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<readonly ReportSection[]> {
    return loaders.section.byRevision.load(revisionId);
  }

  @Directive('@listSize(assumedSize: 8)')
  @FieldResolver(() => [DisclosureCategoryType], {
    description: 'The rows of table 2 (主动公开政府信息情况), in the order of the form.',
  })
  async disclosureCategories(
    @Root() { revisionId }: ReportIdentity,
    @Arg('kinds', () => [DisclosureCategoryKindEnum], {
      nullable: true,
      description: 'Only these rows (行).',
    })
    kinds: CategoryKind[] | null | undefined,
    @Ctx() { loaders }: GraphqlContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DisclosureCategory[] | WrittenRows> {
    const members = kinds ? null : jsonMembers(info, 'category');
    if (members) return writtenRows(loaders, revisionId, { table: 'category', members });
    const isKind = isAmong(kinds);
    const rows = await loaders.category.byRevision.load(revisionId);
    return rowsOfRevision(revisionId, rows, ({ kind }) => isKind(kind), info);
  }

  @Directive('@listSize(assumedSize: 26)')
  @FieldResolver(() => [ApplicationOutcomeType], {
    description: 'The rows of table 3 (收到和处理政府信息公开申请情况), in the order of the form.',
  })
  async applicationOutcomes(
    @Root() { revisionId }: ReportIdentity,
    @Arg('kinds', () => [OutcomeKindEnum], { nullable: true, description: 'Only these rows (行).' })
    kinds: OutcomeKind[] | null | undefined,
    @Arg('groups', () => [OutcomeGroupEnum], {
      nullable: true,
      description: 'Only rows of these groups (分组).',
    })
    groups: OutcomeGroup[] | null | undefined,
    @Ctx() { loaders }: GraphqlContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OutcomeFigures[] | WrittenRows> {
    const members = kinds || groups ? null : jsonMembers(info, 'outcome');
    if (members) return writtenRows(loaders, revisionId, { table: 'outcome', members });
    const isKind = isAmong(kinds);
    const isGroup = isAmong(groups);
    const rows = await loaders.outcome.byRevision.loadFigures(revisionId, askedFigures(info));
    return rowsOfRevision(
      revisionId,
      rows,
      ({ kind }) => isKind(kind) && isGroup(outcomeOfKind(kind).group),
      info,
    );
  }

  @Directive('@listSize(assumedSize: 3)')
  @FieldResolver(() => [ReviewCaseType], {
    description: 'The tracks of table 4 (行政复议、行政诉讼情况), in the order of the form.',
  })
  async reviewCases(
    @Root() { revisionId }: ReportIdentity,
    @Arg('kinds', () => [ReviewKindEnum], { nullable: true, description: 'Only these tracks (途径).' })
    kinds: ReviewKind[] | null | undefined,
    @Ctx() { loaders }: GraphqlContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReviewCase[] | WrittenRows> {
    const members = kinds ? null : jsonMembers(info, 'reviewCase');
    if (members) return writtenRows(loaders, revisionId, { table: 'reviewCase', members });
    const isKind = isAmong(kinds);
    const rows = await loaders.reviewCase.byRevision.load(revisionId);
    return rowsOfRevision(revisionId, rows, ({ kind }) => isKind(kind), info);
  }

  @Directive('@listSize(assumedSize: 5)')
  @FieldResolver(() => [ExtraRowType], {
    description: 'Rows of its tables that the form does not have (表外行), as printed.',
  })
  extraRows(
    @Root() { revisionId }: ReportIdentity,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<readonly ExtraRow[]> {
    return loaders.extraRow.byRevision.load(revisionId);
  }
  @Directive('@listSize(assumedSize: 60)')
  @FieldResolver(() => [StatementType], {
    description: 'The figures said in its narrative (正文数据), in the order of the document.',
  })
  async statements(
    @Root() { revisionId }: ReportIdentity,
    @Arg('sections', () => [SectionKindEnum], {
      nullable: true,
      description: 'Only of these sections (部分).',
    })
    sections: SectionKind[] | null | undefined,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<readonly Statement[]> {
    const isSection = isAmong<SectionKind | null>(sections);
    const statements = await loaders.statement.byRevision.load(revisionId);
    return statements.filter(({ section }) => isSection(section));
  }
}

async function writtenRows(
  { jsonRows }: Loaders,
  revisionId: string,
  asked: JsonRowsAsked,
): Promise<WrittenRows> {
  return new WrittenRows(await jsonRows.byRevision.load(revisionId, asked));
}

function askedFigures(info: GraphQLResolveInfo): ApplicationField[] {
  const asked = askedFields(info);
  return APPLICATION_FIELDS.filter((field) => asked.has(field));
}
