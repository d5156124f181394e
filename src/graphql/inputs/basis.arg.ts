import { Arg } from 'type-graphql';
import { RateBasisEnum } from '../enums/indicator.enums';

export const BASIS_DESCRIPTION =
  'What rates over 总计 are set against, HANDLED by default; other indicators do not heed it (基数).';

/** The argument of every field that gives indicators: what rates over 总计 are set against. */
export function BasisArg(): ReturnType<typeof Arg> {
  return Arg('basis', () => RateBasisEnum, { nullable: true, description: BASIS_DESCRIPTION });
}
