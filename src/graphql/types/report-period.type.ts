import { Field, ObjectType } from 'type-graphql';
import type { ReportPeriod } from '../../domain';
import { DateScalar } from '../scalars';
import { PlaceType } from './cell.type';

@ObjectType('ReportPeriod', {
  simpleResolvers: true,
  description: 'The period the figures of a report cover, as the report says (统计期限).',
})
export class ReportPeriodType implements ReportPeriod {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day; null if the document does not state it legibly (起始日).',
  })
  from!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day; null if the document does not state it legibly (截止日).',
  })
  to!: string | null;

  @Field({ description: "The document's own words (原文)." })
  text!: string;

  @Field(() => PlaceType, { description: 'Where the words stand in the document (出处).' })
  place!: PlaceType;
}
