import { FieldResolver, Resolver, Root } from 'type-graphql';
import { inLanguage, type Language, type RuleDefinition } from '../../domain';
import { LanguageArg } from '../inputs/language.arg';
import { RuleDefinitionType } from '../types/rule-definition.type';

@Resolver(() => RuleDefinitionType)
export class RuleDefinitionResolver {
  @FieldResolver(() => String, { description: 'What the rule is called (规则名称).' })
  name(@Root() { name }: RuleDefinition, @LanguageArg() language: Language): string {
    return inLanguage(name, language);
  }

  @FieldResolver(() => String, { description: 'What the rule checks, and what to beware of (说明).' })
  description(@Root() { description }: RuleDefinition, @LanguageArg() language: Language): string {
    return inLanguage(description, language);
  }
}
