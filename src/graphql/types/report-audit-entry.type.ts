import { Field, ID, ObjectType } from 'type-graphql';
import type { AuditAction, AuditEntry, Role } from '../../domain';
import { CuratorRoleEnum, ReportAuditActionEnum } from '../enums/curation.enums';
import { DateTimeScalar } from '../scalars';

@ObjectType('ReportAuditEntry', {
  simpleResolvers: true,
  description: 'One act of a curator or operator, as it was done (审计记录).',
})
export class ReportAuditEntryType implements Omit<AuditEntry, 'name' | 'before' | 'after'> {
  @Field(() => ID, { description: 'The id of the entry (编号).' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When it was done (时间).' })
  at!: string;

  @Field({ description: 'Who did it, by the name of the credential (操作人).' })
  actor!: string;

  @Field(() => CuratorRoleEnum, {
    nullable: true,
    description: 'The role of the credential; null on the command line (角色).',
  })
  role!: Role | null;

  @Field({ description: 'The sort of the credential, and the id of a token: TOKEN 1f2e… (凭据).' })
  credential!: string;

  @Field(() => ReportAuditActionEnum, { description: 'What was done (操作).' })
  action!: AuditAction;

  @Field(() => ID, {
    description: 'The id of the report, finding or token, or the SHA-256 of the document (对象).',
  })
  target!: string;

  @Field(() => String, { nullable: true, description: 'Why, as the actor put it (理由).' })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'What was there before, as JSON (操作前).' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'What was there afterwards, as JSON (操作后).' })
  after!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The id of the request, as in the log and the x-request-id header (请求编号).',
  })
  requestId!: string | null;
}
