import type { ReviewKind } from '../../domain';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ReportRevisionEntity } from './report-revision.entity';

/** A track of table 4. */
@Entity('review_case', { withoutRowid: true })
export class ReviewCaseEntity {
  @PrimaryColumn('varchar', { name: 'revision_id' })
  revisionId!: string;

  @ManyToOne(() => ReportRevisionEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'revision_id', foreignKeyConstraintName: 'review_case_revision' })
  revision!: Relation<ReportRevisionEntity>;

  @PrimaryColumn('integer')
  position!: number;

  @Column('varchar')
  kind!: ReviewKind;

  @Column('integer', { nullable: true })
  upheld!: number | null;

  @Column('integer', { nullable: true })
  corrected!: number | null;

  @Column('integer', { name: 'other_result', nullable: true })
  otherResult!: number | null;

  @Column('integer', { nullable: true })
  pending!: number | null;

  @Column('integer', { nullable: true })
  total!: number | null;
}
