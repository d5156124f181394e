import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import {
  inLanguage,
  type Cell,
  type CellRef,
  type IndicatorValue,
  type Language,
  type ResolvedInputs,
  type StoredFinding,
  type StoredReport,
  type Verdict,
} from '../../domain';
import { cellsOfIndicator, explainIndicator } from '../../indicators';
import type { GraphqlContext } from '../context';
import { VerdictEnum } from '../enums/finding.enums';
import { LanguageArg } from '../inputs/language.arg';
import { CellType } from '../types/cell.type';
import { FindingType } from '../types/finding.type';
import { IndicatorValueType } from '../types/indicator-value.type';
import { loadCellsAt } from './load-cells';
import { isAmong } from './revision-row';

/** An indicator's value with the report and the inputs it was computed from; both null without a report. */
export interface IndicatorValueOfReport extends IndicatorValue {
  readonly report: StoredReport | null;
  readonly inputs: ResolvedInputs | null;
}

/** A finding with the revision it was reached from, which need not be the current one. */
type FindingOfReport = StoredFinding & { readonly report: StoredReport };

@Resolver(() => IndicatorValueType)
export class IndicatorValueResolver {
  @FieldResolver(() => String, {
    description: 'The formula with the figures put in, or why there is no value (计算说明).',
  })
  explanation(@Root() value: IndicatorValueOfReport, @LanguageArg() language: Language): string {
    return inLanguage(explainIndicator(value, value.inputs), language);
  }

  @FieldResolver(() => [CellType], {
    description: 'The cells of its formula with their places, blank ones too (单元格).',
  })
  async cells(@Root() value: IndicatorValueOfReport, @Ctx() context: GraphqlContext): Promise<Cell[]> {
    if (!value.report) return [];
    return loadCellsAt(value.report.revisionId, cellsOfIndicator(value, value.inputs), context);
  }

  @FieldResolver(() => [FindingType], {
    description: 'What the rules say of the cells of its formula (核验结果).',
  })
  async findings(
    @Root() value: IndicatorValueOfReport,
    @Arg('verdicts', () => [VerdictEnum], { nullable: true, description: 'Only these verdicts (结论).' })
    verdicts: Verdict[] | null | undefined,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<FindingOfReport[]> {
    const { report } = value;
    if (!report) return [];
    const isVerdict = isAmong(verdicts);
    const isCell = isAmong(cellsOfIndicator(value, value.inputs).map(nameOf));
    const findings = await loaders.finding.byRevision.load(report.revisionId);
    return findings
      .filter(
        ({ verdict, cells }) =>
          isVerdict(verdict) && cells.some((cell) => !cell.report && isCell(nameOf(cell))),
      )
      .map((finding) => ({ report, ...finding }));
  }
}

function nameOf({ row, field }: CellRef): string {
  return `${row} ${field}`;
}
