import { Directive, Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import {
  inLanguage,
  type Bilingual,
  type Cell,
  type CellRef,
  type District,
  type IndicatorValue,
  type Language,
  type ResolvedInputs,
  type StoredFinding,
  type StoredReport,
  type Verdict,
} from '../../domain';
import { cellsOfIndicator, explainAggregate, explainIndicator, explainSum } from '../../indicators';
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
  /** Where it is the sum of so many reports, which are not told one by one. */
  readonly aggregated?: number;
  /** Where it is the sum of the values of several districts. */
  readonly sum?: {
    readonly parts: readonly SummedReport[];
    /** Districts whose figures belong to the sum in part, so that there is none. */
    readonly divided: readonly District[];
  };
}

/** A value that is summed up, with whose it is and what that was called then. */
export interface SummedReport {
  readonly district: District;
  readonly name: string;
  readonly value: IndicatorValueOfReport;
}

/** A finding with the revision it was reached from, which need not be the current one. */
type FindingOfReport = StoredFinding & { readonly report: StoredReport };

@Resolver(() => IndicatorValueType)
export class IndicatorValueResolver {
  @FieldResolver(() => String, {
    description: 'The formula with the figures put in, or why there is no value (计算说明).',
  })
  explanation(@Root() value: IndicatorValueOfReport, @LanguageArg() language: Language): string {
    return inLanguage(explain(value), language);
  }

  @Directive('@listSize(assumedSize: 7)')
  @FieldResolver(() => [CellType], {
    description: 'The cells of its formula with their places, blank ones too (单元格).',
  })
  async cells(@Root() value: IndicatorValueOfReport, @Ctx() context: GraphqlContext): Promise<Cell[]> {
    const cells = await Promise.all(
      valuesIn(value).map(async ({ report, ...part }) =>
        report ? loadCellsAt(report.revisionId, cellsOfIndicator(part, part.inputs), context) : [],
      ),
    );
    return cells.flat();
  }

  @Directive('@listSize(assumedSize: 30)')
  @FieldResolver(() => [FindingType], {
    description: 'What the rules say of the cells of its formula (核验结果).',
  })
  async findings(
    @Root() value: IndicatorValueOfReport,
    @Arg('verdicts', () => [VerdictEnum], { nullable: true, description: 'Only these verdicts (结论).' })
    verdicts: Verdict[] | null | undefined,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<FindingOfReport[]> {
    const isVerdict = isAmong(verdicts);
    const findings = await Promise.all(valuesIn(value).map((part) => findingsOf(part, loaders)));
    return findings.flat().filter(({ verdict }) => isVerdict(verdict));
  }
}

function explain(value: IndicatorValueOfReport): Bilingual {
  if (value.aggregated !== undefined) return explainAggregate(value, value.aggregated);
  if (!value.sum) return explainIndicator(value, value.inputs);
  const parts = value.sum.parts.map((part) => ({
    of: { code: part.district.code, name: part.name },
    value: part.value,
    explanation: explain(part.value),
  }));
  return explainSum(value, parts, value.sum.divided);
}

/** The values that a value is made of: those it sums up, or itself. */
function valuesIn(value: IndicatorValueOfReport): readonly IndicatorValueOfReport[] {
  return value.sum?.parts.map((part) => part.value) ?? [value];
}

/** The findings about the cells of its formula. */
async function findingsOf(
  { report, ...value }: IndicatorValueOfReport,
  loaders: GraphqlContext['loaders'],
): Promise<FindingOfReport[]> {
  if (!report) return [];
  const isCell = isAmong(cellsOfIndicator(value, value.inputs).map(nameOf));
  const findings = await loaders.finding.byRevision.load(report.revisionId);
  return findings
    .filter(({ cells }) => cells.some((cell) => !cell.report && isCell(nameOf(cell))))
    .map((finding) => ({ report, ...finding }));
}

function nameOf({ row, field }: CellRef): string {
  return `${row} ${field}`;
}
