import { Arg } from 'type-graphql';
import { LanguageEnum } from '../enums/report.enums';

/** The argument of every field that users read: in which language. */
export function LanguageArg(): ReturnType<typeof Arg> {
  return Arg('language', () => LanguageEnum, {
    defaultValue: 'ZH',
    description: 'The language to answer in (语言).',
  });
}
