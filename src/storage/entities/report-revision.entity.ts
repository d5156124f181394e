import type { FormEdition, ReportScope, ReportStatus, Trust } from '../../domain';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ReportEntity } from './report.entity';
import { SourceDocumentEntity } from './source-document.entity';

/** The revision not superseded: the one that answers. */
export const CURRENT = '"superseded_at" IS NULL';

/** One reading of a report, never changed but for `supersededAt`. Instants are ISO text in UTC, to the millisecond. */
@Entity('report_revision', { withoutRowid: true })
@Index('report_revision_number', ['reportId', 'revision'], { unique: true })
@Index('report_revision_current', ['reportId'], { unique: true, where: CURRENT })
@Index('report_revision_imported', ['importedAt', 'reportId'])
@Index('report_revision_by_document', ['sha256'])
export class ReportRevisionEntity {
  @PrimaryColumn('varchar')
  id!: string;

  @Column('varchar', { name: 'report_id' })
  reportId!: string;

  @ManyToOne(() => ReportEntity)
  @JoinColumn({ name: 'report_id', foreignKeyConstraintName: 'report_revision_report' })
  report!: Relation<ReportEntity>;

  @Column('integer')
  revision!: number;

  @Column('varchar')
  form!: FormEdition;

  @Column('varchar')
  scope!: ReportScope;

  @Column('text', { name: 'scope_words', nullable: true })
  scopeWords!: string | null;

  @Column('varchar')
  status!: ReportStatus;

  @Column('text', { nullable: true })
  title!: string | null;

  /** The stated period with its words and place, as JSON. */
  @Column('text', { nullable: true })
  period!: string | null;

  @Column('varchar', { name: 'site_code', nullable: true })
  siteCode!: string | null;

  @Column('varchar', { name: 'published_on', nullable: true })
  publishedOn!: string | null;

  @Column('varchar')
  sha256!: string;

  /** Several reports may come from one document. */
  @ManyToOne(() => SourceDocumentEntity)
  @JoinColumn({ name: 'sha256', foreignKeyConstraintName: 'report_revision_document' })
  document!: Relation<SourceDocumentEntity>;

  @Column('text', { name: 'file_name', nullable: true })
  fileName!: string | null;

  @Column('text', { nullable: true })
  url!: string | null;

  @Column('varchar', { name: 'media_type' })
  mediaType!: string;

  @Column('integer')
  bytes!: number;

  @Column('varchar')
  trust!: Trust;

  @Column('text', { nullable: true })
  publisher!: string | null;

  /** JSON list. */
  @Column('text')
  flags!: string;

  @Column('text', { nullable: true })
  citation!: string | null;

  @Column('varchar', { name: 'imported_at' })
  importedAt!: string;

  @Column('varchar', { name: 'superseded_at', nullable: true })
  supersededAt!: string | null;
}
