import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ReportRevisionEntity } from './report-revision.entity';

/** A key that narratives which are nearly the same have in common: by it the few to compare are found. */
@Entity('narrative_band', { withoutRowid: true })
@Index('narrative_band_by_revision', ['revisionId'])
export class NarrativeBandEntity {
  @PrimaryColumn('varchar')
  band!: string;

  @PrimaryColumn('varchar', { name: 'revision_id' })
  revisionId!: string;

  @ManyToOne(() => ReportRevisionEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'revision_id', foreignKeyConstraintName: 'narrative_band_revision' })
  revision!: Relation<ReportRevisionEntity>;
}
