import { Field, ID, InputType } from 'type-graphql';
import type { AuditAction } from '../../domain';
import { ReportAuditActionEnum } from '../enums/curation.enums';

@InputType('ReportAuditFilter', {
  description: 'Which entries of the audit log (审计记录筛选): those that meet every condition given.',
})
export class ReportAuditFilterInput {
  @Field(() => ReportAuditActionEnum, { nullable: true, description: 'Only acts of this sort (操作).' })
  action?: AuditAction | null;

  @Field(() => String, { nullable: true, description: 'Only acts of this actor (操作人).' })
  actor?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only acts on this report, finding, token or document (对象).',
  })
  target?: string | null;
}
