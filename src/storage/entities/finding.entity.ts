import type { Severity, Verdict } from '../../domain';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ReportRevisionEntity } from './report-revision.entity';

/** The findings of revisions that answer; those of superseded ones stay readable by their revision alone. */
export const OF_CURRENT = '"current" = 1';

/** One rule's verdict on one subject of a revision, in the order the rules gave them. */
@Entity('finding')
@Index('finding_by_id', ['id', 'position'], { where: OF_CURRENT })
@Index('finding_by_verdict', ['verdict', 'id', 'position'], { where: OF_CURRENT })
@Index('finding_by_rule', ['rule', 'id', 'position'], { where: OF_CURRENT })
export class FindingEntity {
  @PrimaryColumn('varchar', { name: 'revision_id' })
  revisionId!: string;

  @ManyToOne(() => ReportRevisionEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'revision_id', foreignKeyConstraintName: 'finding_revision' })
  revision!: Relation<ReportRevisionEntity>;

  @PrimaryColumn('integer')
  position!: number;

  @Column('varchar')
  id!: string;

  @Column('varchar', { name: 'report_id' })
  reportId!: string;

  @Column('integer')
  current!: number;

  @Column('varchar')
  rule!: string;

  @Column('varchar')
  subject!: string;

  @Column('varchar')
  verdict!: Verdict;

  @Column('varchar')
  severity!: Severity;

  @Column('text', { nullable: true })
  expected!: string | null;

  @Column('text', { nullable: true })
  actual!: string | null;

  @Column('text', { nullable: true })
  delta!: string | null;

  @Column('text', { name: 'message_zh' })
  messageZh!: string;

  @Column('text', { name: 'message_en' })
  messageEn!: string;

  /** Pairs of row and field, as JSON. */
  @Column('text')
  cells!: string;

  /** Of what a review of it rests on; empty in rows that were written before there were reviews. */
  @Column('varchar', { default: '' })
  fingerprint!: string;
}
