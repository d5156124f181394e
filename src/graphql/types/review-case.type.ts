import { Field, Int, ObjectType } from 'type-graphql';
import { REVIEW_FIELD_LABELS as LABELS, type ReviewCase, type ReviewKind } from '../../domain';
import { describeTerm } from '../describe-term';
import { ReviewKindEnum } from '../enums/row.enums';

@ObjectType('ReviewCase', {
  simpleResolvers: true,
  description:
    'A track of table 4: cases of reconsideration or litigation by result (行政复议、行政诉讼情况). ' +
    'A figure the document does not state is null, never zero.',
})
export class ReviewCaseType implements Omit<ReviewCase, 'cells'> {
  @Field(() => ReviewKindEnum, { description: 'Which track the cases took (途径).' })
  kind!: ReviewKind;

  @Field(() => Int, { nullable: true, description: describeTerm(LABELS.upheld) })
  upheld!: number | null;

  @Field(() => Int, { nullable: true, description: describeTerm(LABELS.corrected) })
  corrected!: number | null;

  @Field(() => Int, { nullable: true, description: describeTerm(LABELS.otherResult) })
  otherResult!: number | null;

  @Field(() => Int, { nullable: true, description: describeTerm(LABELS.pending) })
  pending!: number | null;

  @Field(() => Int, { nullable: true, description: describeTerm(LABELS.total) })
  total!: number | null;
}
