import { Field, ID, ObjectType } from 'type-graphql';
import type { RuleDefinition, Severity } from '../../domain';
import { SeverityEnum } from '../enums/finding.enums';

@ObjectType('RuleDefinition', {
  simpleResolvers: true,
  description: 'A rule that every report is checked against (核验规则).',
})
export class RuleDefinitionType implements Omit<RuleDefinition, 'name' | 'description'> {
  @Field(() => ID, { description: 'Permanent, such as T3-ROW (编号).' })
  id!: string;

  @Field({ description: 'A readable alias of the id (别名).' })
  slug!: string;

  @Field(() => SeverityEnum, { description: 'How much it matters if the rule fails (严重程度).' })
  severity!: Severity;

  @Field({ description: "The formula in the form's own terms (公式)." })
  formula!: string;

  @Field({ description: 'Where the rule comes from: the form, the notice or the regulation (依据).' })
  reference!: string;
}
