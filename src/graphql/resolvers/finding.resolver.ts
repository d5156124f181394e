import { Directive, Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import {
  inLanguage,
  isStale,
  type Cell,
  type Consistency,
  type FindingReview,
  type Language,
  type Severity,
  type StoredFinding,
  type StoredReport,
  type Verdict,
} from '../../domain';
import type { GraphqlContext } from '../context';
import { SeverityEnum, VerdictEnum } from '../enums/finding.enums';
import { LanguageArg } from '../inputs/language.arg';
import { CellType } from '../types/cell.type';
import { ConsistencyType } from '../types/consistency.type';
import { FindingReviewType } from '../types/finding-review.type';
import { FindingType } from '../types/finding.type';
import { ReportType } from '../types/report.type';
import { loadCellsAt } from './load-cells';
import { isAmong } from './revision-row';

/** A finding, with the revision it was reached from where that is known: its report need not be the current one. */
type FindingOfReport = StoredFinding & { readonly report?: StoredReport };

@Resolver(() => ReportType)
export class ReportFindingsResolver {
  @Directive('@listSize(assumedSize: 30)')
  @FieldResolver(() => [FindingType], {
    description: 'What the rules say of it (核验结果), of every verdict.',
  })
  async findings(
    @Root() report: StoredReport,
    @Arg('verdicts', () => [VerdictEnum], { nullable: true, description: 'Only these verdicts (结论).' })
    verdicts: Verdict[] | null | undefined,
    @Arg('severities', () => [SeverityEnum], {
      nullable: true,
      description: 'Only these severities (严重程度).',
    })
    severities: Severity[] | null | undefined,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<FindingOfReport[]> {
    const isVerdict = isAmong(verdicts);
    const isSeverity = isAmong(severities);
    const findings = await loaders.finding.byRevision.load(report.revisionId);
    return findings
      .filter(({ verdict, severity }) => isVerdict(verdict) && isSeverity(severity))
      .map((finding) => ({ ...finding, report }));
  }

  @FieldResolver(() => ConsistencyType, { description: 'How many findings of each sort it has (一致性).' })
  consistency(
    @Root() { revisionId }: StoredReport,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<Consistency> {
    return loaders.consistency.byRevision.load(revisionId);
  }
}

@Resolver(() => FindingType)
export class FindingResolver {
  @FieldResolver(() => String, { description: 'The verdict in words, with the figures (说明).' })
  message(@Root() { message }: StoredFinding, @LanguageArg() language: Language): string {
    return inLanguage(message, language);
  }

  @Directive('@listSize(assumedSize: 7)')
  @FieldResolver(() => [CellType], {
    description: 'The cells the verdict rests on, with their places (单元格).',
  })
  cells(@Root() { revisionId, cells }: StoredFinding, @Ctx() context: GraphqlContext): Promise<Cell[]> {
    return loadCellsAt(revisionId, cells, context);
  }

  @FieldResolver(() => FindingReviewType, {
    nullable: true,
    description: 'What a curator decided about it (复核); null if nobody has.',
  })
  review(@Root() { id }: StoredFinding, @Ctx() { loaders }: GraphqlContext): Promise<FindingReview | null> {
    return loaders.findingReview.byFinding.load(id);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether its review was of another rule, verdict or figures, so that it should be looked at again (复核已过时).',
  })
  async stale(@Root() finding: StoredFinding, @Ctx() { loaders }: GraphqlContext): Promise<boolean> {
    return isStale(finding, await loaders.findingReview.byFinding.load(finding.id));
  }

  @FieldResolver(() => ReportType, { nullable: true, description: 'The report the verdict is about (年报).' })
  async report(
    @Root() { report, reportId }: FindingOfReport,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<StoredReport | null> {
    return report ?? loaders.report.byId.load(reportId);
  }
}
