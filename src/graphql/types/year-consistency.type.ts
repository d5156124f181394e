import { Field, Int, ObjectType } from 'type-graphql';
import type { Consistency } from '../../domain';
import { ConsistencyType } from './consistency.type';

@ObjectType('YearConsistency', {
  simpleResolvers: true,
  description: 'How far the report of one year holds together by the rules (年度一致性).',
})
export class YearConsistencyType {
  @Field(() => Int, { description: 'The year reported on (年度).' })
  year!: number;

  @Field(() => ConsistencyType, { description: 'How many findings of each sort the report has (一致性).' })
  consistency!: Consistency;
}
