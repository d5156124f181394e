import type { OutcomeKind } from '../../domain';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ReportRevisionEntity } from './report-revision.entity';

/** A row of table 3, stored next to the other rows of its revision, in the form's order. */
@Entity('application_outcome', { withoutRowid: true })
export class ApplicationOutcomeEntity {
  @PrimaryColumn('varchar', { name: 'revision_id' })
  revisionId!: string;

  @ManyToOne(() => ReportRevisionEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'revision_id', foreignKeyConstraintName: 'application_outcome_revision' })
  revision!: Relation<ReportRevisionEntity>;

  @PrimaryColumn('integer')
  position!: number;

  @Column('varchar')
  kind!: OutcomeKind;

  @Column('integer', { name: 'natural_person', nullable: true })
  naturalPerson!: number | null;

  @Column('integer', { name: 'commercial_enterprise', nullable: true })
  commercialEnterprise!: number | null;

  @Column('integer', { name: 'research_institution', nullable: true })
  researchInstitution!: number | null;

  @Column('integer', { name: 'public_welfare_organization', nullable: true })
  publicWelfareOrganization!: number | null;

  @Column('integer', { name: 'legal_service_organization', nullable: true })
  legalServiceOrganization!: number | null;

  @Column('integer', { name: 'other_organization', nullable: true })
  otherOrganization!: number | null;

  @Column('integer', { nullable: true })
  total!: number | null;
}
