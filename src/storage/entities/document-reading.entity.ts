import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a bulk import knows of a document: that it is being read, or what became of it. */
@Entity('document_reading', { withoutRowid: true })
export class DocumentReadingEntity {
  /** Of the document's bytes, or of its address, with what a curator said of it. */
  @PrimaryColumn('varchar')
  key!: string;

  /** The version of the code that reads it. */
  @Column('varchar')
  reader!: string;

  /** Who reads it now; null as soon as it is settled. Not a reference: the importer may be gone. */
  @Column('varchar', { nullable: true })
  importer!: string | null;

  @Column('varchar', { nullable: true })
  outcome!: 'STORED' | 'REJECTED' | null;

  @Column('varchar', { nullable: true })
  sha256!: string | null;

  @Column('varchar', { name: 'report_id', nullable: true })
  reportId!: string | null;

  /** JSON list. */
  @Column('text', { nullable: true })
  diagnostics!: string | null;

  @Column('varchar', { name: 'settled_at', nullable: true })
  settledAt!: string | null;
}
