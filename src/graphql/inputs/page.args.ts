import { ArgsType, Field, Int } from 'type-graphql';

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    defaultValue: 20,
    description: 'How many to return, from 1 to 100 (每页数量).',
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor to go on from, as this list handed it out (游标).',
  })
  after?: string | null;
}
