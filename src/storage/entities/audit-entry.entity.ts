import type { AuditAction, Role } from '../../domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One act. Triggers of the database refuse to change or remove a row. */
@Entity('audit_entry', { withoutRowid: true })
@Index('audit_entry_by_action', ['action', 'at', 'id'])
@Index('audit_entry_by_actor', ['actor', 'at', 'id'])
@Index('audit_entry_by_target', ['target', 'at', 'id'])
export class AuditEntryEntity {
  /** ISO text in UTC, to the millisecond; a later entry has a later one. */
  @PrimaryColumn('varchar')
  at!: string;

  @PrimaryColumn('varchar')
  id!: string;

  @Column('varchar')
  actor!: string;

  @Column('varchar', { nullable: true })
  role!: Role | null;

  @Column('varchar')
  credential!: string;

  @Column('varchar')
  action!: AuditAction;

  @Column('varchar')
  target!: string;

  @Column('text', { nullable: true })
  reason!: string | null;

  /** States as JSON. `before` and `after` alone are words of SQL. */
  @Column('text', { name: 'state_before', nullable: true })
  before!: string | null;

  @Column('text', { name: 'state_after', nullable: true })
  after!: string | null;

  @Column('varchar', { name: 'request_id', nullable: true })
  requestId!: string | null;
}
