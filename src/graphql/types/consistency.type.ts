import { Field, Int, ObjectType } from 'type-graphql';
import type { Consistency } from '../../domain';

@ObjectType('Consistency', {
  simpleResolvers: true,
  description: 'How many findings of each sort a report has (一致性).',
})
export class ConsistencyType implements Consistency {
  @Field(() => Int, { description: 'Failed rules of severity ERROR (错误数).' })
  errors!: number;

  @Field(() => Int, { description: 'Failed rules of severity WARNING (警告数).' })
  warnings!: number;

  @Field(() => Int, { description: 'Verdicts that take blanks for zeros (按空白为零的结论数).' })
  assumed!: number;

  @Field(() => Int, { description: 'Verdicts of every sort but NOT_ASSESSABLE (已核验数).' })
  assessed!: number;
}
