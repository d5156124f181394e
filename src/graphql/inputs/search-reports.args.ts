import { ArgsType, Field, ID, Int } from 'type-graphql';

@ArgsType()
export class SearchReportsArgs {
  @Field(() => String, {
    description:
      'What to look for (检索词): words parted by white space or punctuation, all of which a section must have, at most 10 of them of a single character; no sign in it is an operator.',
  })
  text!: string;

  @Field(() => [Int], { nullable: true, description: 'Only in reports of these years (年度).' })
  years?: number[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Only in reports of agencies in this division and everything below it, by its code; in a fictional one, in those of fictional districts (所属地区).',
  })
  within?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'In reports of fictional districts instead of real ones; never in both (示例区划).',
  })
  fictional?: boolean | null;
}
