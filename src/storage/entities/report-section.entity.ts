import type { SectionKind } from '../../domain';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ReportRevisionEntity } from './report-revision.entity';

/** A section's heading and narrative. */
@Entity('report_section')
export class ReportSectionEntity {
  @PrimaryColumn('varchar', { name: 'revision_id' })
  revisionId!: string;

  @ManyToOne(() => ReportRevisionEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'revision_id', foreignKeyConstraintName: 'report_section_revision' })
  revision!: Relation<ReportRevisionEntity>;

  @PrimaryColumn('integer')
  position!: number;

  @Column('varchar')
  kind!: SectionKind;

  @Column('text')
  heading!: string;

  @Column('text', { nullable: true })
  text!: string | null;

  @Column('text')
  place!: string;

  /** The parts under its sub-heads, as JSON. */
  @Column('text', { default: '[]' })
  subsections!: string;
}
