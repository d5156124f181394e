import { ArgsType, Field, ID, Int } from 'type-graphql';
import { FICTIONAL_DESCRIPTION, WITHIN_DESCRIPTION } from './governments';

@ArgsType()
export class SearchReportsArgs {
  @Field(() => String, {
    description:
      'What to look for (检索词): words parted by white space or punctuation, all of which a section must have, at most 10 of them of a single character; no sign in it is an operator.',
  })
  text!: string;

  @Field(() => [Int], { nullable: true, description: 'Only in reports of these years (年度).' })
  years?: number[] | null;

  @Field(() => ID, { nullable: true, description: WITHIN_DESCRIPTION })
  within?: string | null;

  @Field(() => Boolean, { nullable: true, description: FICTIONAL_DESCRIPTION })
  fictional?: boolean | null;
}
