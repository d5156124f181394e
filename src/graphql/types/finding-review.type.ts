import { Field, ObjectType } from 'type-graphql';
import type { FindingReview, ReviewDecision } from '../../domain';
import { ReviewDecisionEnum } from '../enums/curation.enums';
import { DateTimeScalar } from '../scalars';

@ObjectType('FindingReview', {
  simpleResolvers: true,
  description: 'What a curator decided about a finding (复核).',
})
export class FindingReviewType implements Omit<FindingReview, 'findingId' | 'fingerprints'> {
  @Field(() => ReviewDecisionEnum, { description: 'The decision (复核结论).' })
  decision!: ReviewDecision;

  @Field(() => String, { nullable: true, description: 'The reason, as the curator put it (备注).' })
  note!: string | null;

  @Field({ description: 'The name of the curator (复核人).' })
  reviewer!: string;

  @Field(() => DateTimeScalar, { description: 'When it was decided (复核时间).' })
  reviewedAt!: string;
}
