import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ReportRevisionEntity } from './report-revision.entity';

/** The figures said in a revision's narrative with their sentences and places, as JSON. */
@Entity('revision_statements')
export class RevisionStatementsEntity {
  @PrimaryColumn('varchar', { name: 'revision_id' })
  revisionId!: string;

  @ManyToOne(() => ReportRevisionEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'revision_id', foreignKeyConstraintName: 'revision_statements_revision' })
  revision!: Relation<ReportRevisionEntity>;

  @Column('text')
  statements!: string;
}
