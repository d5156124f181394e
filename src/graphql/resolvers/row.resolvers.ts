import { Directive, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import {
  CATEGORY_LABELS,
  inLanguage,
  OUTCOME_LABELS,
  outcomeOfKind,
  REVIEW_LABELS,
  SECTION_LABELS,
  type ApplicationOutcome,
  type Cell,
  type DisclosureCategory,
  type Language,
  type OutcomeGroup,
  type ReportSection,
  type ReviewCase,
} from '../../domain';
import type { GraphqlContext } from '../context';
import { OutcomeGroupEnum } from '../enums/row.enums';
import { LanguageArg } from '../inputs/language.arg';
import { ApplicationOutcomeType } from '../types/application-outcome.type';
import { CellType } from '../types/cell.type';
import { DisclosureCategoryType } from '../types/disclosure-category.type';
import { ReportSectionType } from '../types/report-section.type';
import { ReviewCaseType } from '../types/review-case.type';
import { loadCellsOfRow } from './load-cells';
import type { RevisionRow } from './revision-row';

const LABEL = { description: 'The term of the form (行名).' };
const CELLS = { description: 'The cells of the row exactly as published, each with its place (单元格).' };

@Resolver(() => DisclosureCategoryType)
export class DisclosureCategoryResolver {
  @FieldResolver(() => String, LABEL)
  label(@Root() { kind }: DisclosureCategory, @LanguageArg() language: Language): string {
    return inLanguage(CATEGORY_LABELS[kind], language);
  }

  @Directive('@listSize(assumedSize: 7)')
  @FieldResolver(() => [CellType], CELLS)
  cells(
    @Root() { revisionId, kind }: RevisionRow<DisclosureCategory>,
    @Ctx() context: GraphqlContext,
  ): Promise<readonly Cell[]> {
    return loadCellsOfRow(revisionId, kind, context);
  }
}

@Resolver(() => ApplicationOutcomeType)
export class ApplicationOutcomeResolver {
  @FieldResolver(() => OutcomeGroupEnum, { description: 'The group the row belongs to (分组).' })
  group(@Root() { kind }: ApplicationOutcome): OutcomeGroup {
    return outcomeOfKind(kind).group;
  }

  @FieldResolver(() => String, LABEL)
  label(@Root() { kind }: ApplicationOutcome, @LanguageArg() language: Language): string {
    return inLanguage(OUTCOME_LABELS[kind], language);
  }

  @Directive('@listSize(assumedSize: 7)')
  @FieldResolver(() => [CellType], CELLS)
  cells(
    @Root() { revisionId, code }: RevisionRow<ApplicationOutcome>,
    @Ctx() context: GraphqlContext,
  ): Promise<readonly Cell[]> {
    return loadCellsOfRow(revisionId, code, context);
  }
}

@Resolver(() => ReviewCaseType)
export class ReviewCaseResolver {
  @FieldResolver(() => String, LABEL)
  label(@Root() { kind }: ReviewCase, @LanguageArg() language: Language): string {
    return inLanguage(REVIEW_LABELS[kind], language);
  }

  @Directive('@listSize(assumedSize: 7)')
  @FieldResolver(() => [CellType], CELLS)
  cells(
    @Root() { revisionId, kind }: RevisionRow<ReviewCase>,
    @Ctx() context: GraphqlContext,
  ): Promise<readonly Cell[]> {
    return loadCellsOfRow(revisionId, kind, context);
  }
}

@Resolver(() => ReportSectionType)
export class ReportSectionResolver {
  @FieldResolver(() => String, { description: 'The title of the section in the form (部分名称).' })
  label(@Root() { kind }: ReportSection, @LanguageArg() language: Language): string {
    return inLanguage(SECTION_LABELS[kind], language);
  }
}
