import type { FormTable } from '../../domain';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ReportRevisionEntity } from './report-revision.entity';

/** A row that the form does not know, with its cells as JSON. */
@Entity('extra_row')
export class ExtraRowEntity {
  @PrimaryColumn('varchar', { name: 'revision_id' })
  revisionId!: string;

  @ManyToOne(() => ReportRevisionEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'revision_id', foreignKeyConstraintName: 'extra_row_revision' })
  revision!: Relation<ReportRevisionEntity>;

  @PrimaryColumn('integer')
  position!: number;

  @Column('varchar', { name: 'form_table' })
  formTable!: FormTable;

  @Column('text')
  label!: string;

  @Column('text')
  cells!: string;
}
