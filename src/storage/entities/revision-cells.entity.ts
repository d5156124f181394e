import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ReportRevisionEntity } from './report-revision.entity';

/** The cells of a revision's three tables with their places, as JSON: wide, and seldom asked for. */
@Entity('revision_cells')
export class RevisionCellsEntity {
  @PrimaryColumn('varchar', { name: 'revision_id' })
  revisionId!: string;

  @ManyToOne(() => ReportRevisionEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'revision_id', foreignKeyConstraintName: 'revision_cells_revision' })
  revision!: Relation<ReportRevisionEntity>;

  @Column('text')
  cells!: string;
}
