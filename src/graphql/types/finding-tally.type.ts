import { Field, Int, ObjectType } from 'type-graphql';
import type { District, RuleDefinition } from '../../domain';
import { createConnectionType } from './connection.type';
import { DistrictType } from './district.type';
import { RuleDefinitionType } from './rule-definition.type';

@ObjectType('FindingTally', {
  simpleResolvers: true,
  description:
    'How many findings a rule, a district or a year has (核验结果计数). What is not counted by is null.',
})
export class FindingTallyType {
  @Field(() => RuleDefinitionType, {
    nullable: true,
    description: 'The rule (规则); null also of one that is no longer applied.',
  })
  rule!: RuleDefinition | null;

  @Field(() => DistrictType, { nullable: true, description: 'The district (行政区划).' })
  district!: District | null;

  @Field(() => Int, { nullable: true, description: 'The year reported on (年度).' })
  year!: number | null;

  @Field(() => Int, { description: 'How many findings (核验结果数).' })
  findings!: number;

  @Field(() => Int, { description: 'How many reports they are about (涉及年报数).' })
  reports!: number;
}

export const FindingTallyConnectionType = createConnectionType(
  FindingTallyType,
  'FindingTally',
  'counts of findings (核验结果计数)',
);
