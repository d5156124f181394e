import { Directive, Arg, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { crosswalk, inLanguage, type Crossing, type FormEdition, type Language } from '../../domain';
import type { IndicatorComparability } from '../../indicators';
import { FormEditionEnum } from '../enums/report.enums';
import { LanguageArg } from '../inputs/language.arg';
import { IndicatorComparabilityType } from '../types/district-comparison.type';
import { FormCrossingType } from '../types/form-crosswalk.type';

const NOTE = { description: 'Why, in a sentence (说明).' };

@Resolver(() => FormCrossingType)
export class FormCrosswalkResolver {
  @Directive('@listSize(assumedSize: 220)')
  @Query(() => [FormCrossingType], {
    description: 'What becomes of every cell of one edition of the form on another (格式对照表).',
  })
  reportFormCrosswalk(
    @Arg('from', () => FormEditionEnum, { description: 'The edition whose cells are listed (原格式).' })
    from: FormEdition,
    @Arg('to', () => FormEditionEnum, { description: 'The edition they are looked for on (目标格式).' })
    to: FormEdition,
  ): Crossing[] {
    return crosswalk(from, to);
  }

  @FieldResolver(() => String, NOTE)
  note(@Root() { note }: Crossing, @LanguageArg() language: Language): string {
    return inLanguage(note, language);
  }
}

@Resolver(() => IndicatorComparabilityType)
export class IndicatorComparabilityResolver {
  @FieldResolver(() => String, NOTE)
  note(@Root() { note }: IndicatorComparability, @LanguageArg() language: Language): string {
    return inLanguage(note, language);
  }
}
