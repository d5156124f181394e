import { Directive, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { inLanguage, inputOf, type FormCell, type Language } from '../../domain';
import { INDICATOR_DEFINITIONS, inputInWords, type IndicatorDefinition, type Term } from '../../indicators';
import { LanguageArg } from '../inputs/language.arg';
import { FormCellType } from '../types/form-crosswalk.type';
import { IndicatorDefinitionType, IndicatorTermType } from '../types/indicator-definition.type';

/** A definition as the graph has it: what kind its source is stands beside the source's words. */
type Definition = IndicatorDefinition & Pick<IndicatorDefinitionType, 'sourceKind'>;

const DEFINITIONS: readonly Definition[] = INDICATOR_DEFINITIONS.map((definition) => ({
  sourceKind: definition.source.kind,
  ...definition,
}));

@Resolver(() => IndicatorDefinitionType)
export class IndicatorDefinitionResolver {
  @Directive('@listSize(assumedSize: 53)')
  @Query(() => [IndicatorDefinitionType], {
    description: 'Every indicator that reports are measured by, and how it is computed (指标定义).',
  })
  indicatorDefinitions(): readonly Definition[] {
    return DEFINITIONS;
  }

  @FieldResolver(() => String, { description: 'What the indicator is called (指标名称).' })
  label(@Root() { label }: Definition, @LanguageArg() language: Language): string {
    return inLanguage(label, language);
  }

  @FieldResolver(() => String, { description: 'What it means, in a sentence (定义).' })
  definition(@Root() { definition }: Definition, @LanguageArg() language: Language): string {
    return inLanguage(definition, language);
  }

  @FieldResolver(() => String, { description: 'What is counted or divided, in the form’s words (分子).' })
  numerator(@Root() { numerator }: Definition, @LanguageArg() language: Language): string {
    return inLanguage(numerator, language);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What it is divided by, in the form’s words; null of counts and amounts (分母).',
  })
  denominator(@Root() { denominator }: Definition, @LanguageArg() language: Language): string | null {
    return denominator && inLanguage(denominator, language);
  }

  @FieldResolver(() => String, { description: 'Where it comes from, in words (来源).' })
  source(@Root() { source }: Definition, @LanguageArg() language: Language): string {
    return inLanguage(source.text, language);
  }

  @Directive('@listSize(assumedSize: 30)')
  @FieldResolver(() => [String], { description: 'What to beware of, a sentence each (注意事项).' })
  caveats(@Root() { caveats }: Definition, @LanguageArg() language: Language): string[] {
    return caveats.map((caveat) => inLanguage(caveat, language));
  }
}

@Resolver(() => IndicatorTermType)
export class IndicatorTermResolver {
  @FieldResolver(() => String, { description: 'What the form calls it (格式用语).' })
  label(@Root() { input }: Term, @LanguageArg() language: Language): string {
    return inLanguage(inputInWords(input), language);
  }

  @FieldResolver(() => FormCellType, { description: 'The cell of the form that it is (单元).' })
  cell(@Root() { input }: Term): FormCell {
    return inputOf(input);
  }
}
