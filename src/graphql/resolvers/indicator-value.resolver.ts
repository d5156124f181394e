import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { inLanguage, type Cell, type IndicatorValue, type Language } from '../../domain';
import type { GraphqlContext } from '../context';
import { LanguageArg } from '../inputs/language.arg';
import { CellType } from '../types/cell.type';
import { IndicatorValueType } from '../types/indicator-value.type';
import { loadCellsAt } from './load-cells';

/** An indicator's value with the revision it was computed from; null without a report. */
export type IndicatorValueOfRevision = IndicatorValue & { readonly revisionId: string | null };

@Resolver(() => IndicatorValueType)
export class IndicatorValueResolver {
  @FieldResolver(() => String, {
    description: 'The formula with the figures put in, or why there is no value (计算说明).',
  })
  explanation(@Root() { explanation }: IndicatorValue, @LanguageArg() language: Language): string {
    return inLanguage(explanation, language);
  }

  @FieldResolver(() => [CellType], {
    description: 'The cells the value rests on, with their places (单元格).',
  })
  async cells(
    @Root() { revisionId, inputs }: IndicatorValueOfRevision,
    @Ctx() context: GraphqlContext,
  ): Promise<Cell[]> {
    return revisionId === null ? [] : loadCellsAt(revisionId, inputs, context);
  }
}
