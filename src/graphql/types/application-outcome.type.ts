import { Field, Int, ObjectType } from 'type-graphql';
import {
  APPLICATION_FIELD_LABELS as LABELS,
  type ApplicationOutcome,
  type OutcomeCode,
  type OutcomeKind,
} from '../../domain';
import { describeTerm } from '../describe-term';
import { OutcomeKindEnum } from '../enums/row.enums';

@ObjectType('ApplicationOutcome', {
  simpleResolvers: true,
  description:
    'A row of table 3: applications counted by type of applicant (收到和处理政府信息公开申请情况). ' +
    'A figure the document does not state is null, never zero.',
})
export class ApplicationOutcomeType implements Omit<ApplicationOutcome, 'cells'> {
  @Field(() => OutcomeKindEnum, { description: 'What the row counts (行).' })
  kind!: OutcomeKind;

  @Field(() => String, { description: 'The official numbering of the row, such as 3.4.1 (行号).' })
  code!: OutcomeCode;

  @Field(() => Int, { nullable: true, description: describeTerm(LABELS.naturalPerson) })
  naturalPerson!: number | null;

  @Field(() => Int, { nullable: true, description: describeTerm(LABELS.commercialEnterprise) })
  commercialEnterprise!: number | null;

  @Field(() => Int, { nullable: true, description: describeTerm(LABELS.researchInstitution) })
  researchInstitution!: number | null;

  @Field(() => Int, { nullable: true, description: describeTerm(LABELS.publicWelfareOrganization) })
  publicWelfareOrganization!: number | null;

  @Field(() => Int, { nullable: true, description: describeTerm(LABELS.legalServiceOrganization) })
  legalServiceOrganization!: number | null;

  @Field(() => Int, { nullable: true, description: describeTerm(LABELS.otherOrganization) })
  otherOrganization!: number | null;

  @Field(() => Int, { nullable: true, description: describeTerm(LABELS.total) })
  total!: number | null;
}
