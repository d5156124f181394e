import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { inLanguage, type Cell, type IndicatorValue, type Language, type ResolvedInputs } from '../../domain';
import { cellsOfIndicator, explainIndicator } from '../../indicators';
import type { GraphqlContext } from '../context';
import { LanguageArg } from '../inputs/language.arg';
import { CellType } from '../types/cell.type';
import { IndicatorValueType } from '../types/indicator-value.type';
import { loadCellsAt } from './load-cells';

/** An indicator's value with the revision and the inputs it was computed from; null without a report. */
export interface IndicatorValueOfRevision extends IndicatorValue {
  readonly revisionId: string | null;
  readonly inputs: ResolvedInputs | null;
}

@Resolver(() => IndicatorValueType)
export class IndicatorValueResolver {
  @FieldResolver(() => String, {
    description: 'The formula with the figures put in, or why there is no value (计算说明).',
  })
  explanation(@Root() value: IndicatorValueOfRevision, @LanguageArg() language: Language): string {
    return inLanguage(explainIndicator(value, value.inputs), language);
  }

  @FieldResolver(() => [CellType], {
    description: 'The cells the value rests on, with their places (单元格).',
  })
  async cells(@Root() value: IndicatorValueOfRevision, @Ctx() context: GraphqlContext): Promise<Cell[]> {
    const { revisionId, inputs } = value;
    return revisionId === null ? [] : loadCellsAt(revisionId, cellsOfIndicator(value, inputs), context);
  }
}
