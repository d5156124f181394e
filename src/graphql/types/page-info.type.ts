import { Directive, Field, ObjectType } from 'type-graphql';

@Directive('@shareable')
@ObjectType('PageInfo', {
  simpleResolvers: true,
  description: 'Where a page stands in its list (分页信息).',
})
export class PageInfoType {
  @Field({ description: 'Whether there is a page after this one (有下一页).' })
  hasNextPage!: boolean;

  @Field({ description: 'Whether there is a page before this one (有上一页).' })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the first place; null on an empty page (首游标).',
  })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the last place; null on an empty page (末游标).',
  })
  endCursor!: string | null;
}
