import type { ReviewDecision } from '../../domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last decision about a finding. Not a reference: findings are written anew, their ids stay. */
@Entity('finding_review', { withoutRowid: true })
export class FindingReviewEntity {
  @PrimaryColumn('varchar', { name: 'finding_id' })
  findingId!: string;

  /** The part of the finding's id by which its report is found. */
  @Column('varchar', { name: 'report_id', default: '' })
  reportId!: string;

  @Column('varchar')
  decision!: ReviewDecision;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('varchar')
  reviewer!: string;

  @Column('varchar', { name: 'reviewed_at' })
  reviewedAt!: string;

  /** Of the findings that had the id then, with spaces between them. */
  @Column('text')
  fingerprints!: string;
}
