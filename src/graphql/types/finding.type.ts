import { Field, ID, ObjectType } from 'type-graphql';
import type { Severity, StoredFinding, Verdict } from '../../domain';
import { SeverityEnum, VerdictEnum } from '../enums/finding.enums';

@ObjectType('Finding', {
  simpleResolvers: true,
  description: "One rule's verdict on one subject of one report (核验结果).",
})
export class FindingType implements Omit<
  StoredFinding,
  'message' | 'cells' | 'reportId' | 'revisionId' | 'fingerprint'
> {
  @Field(() => ID, { description: 'Stable: the report, the rule and the subject (编号).' })
  id!: string;

  @Field({ description: 'The id of the rule, such as T3-ROW; see reportRules (规则).' })
  rule!: string;

  @Field({
    description:
      'The row code, column or track the verdict is about, such as 3.4.1; REPORT for the report as a whole (对象).',
  })
  subject!: string;

  @Field(() => VerdictEnum, { description: 'What the rule says (结论).' })
  verdict!: Verdict;

  @Field(() => SeverityEnum, { description: 'How much it matters if the rule fails (严重程度).' })
  severity!: Severity;

  @Field(() => String, {
    nullable: true,
    description: 'What was computed: a decimal or words; null where nothing is compared (应为).',
  })
  expected!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What is printed: a decimal or words; null where nothing is compared (实为).',
  })
  actual!: string | null;

  @Field(() => String, { nullable: true, description: 'actual − expected, as a decimal (差额).' })
  delta!: string | null;
}
