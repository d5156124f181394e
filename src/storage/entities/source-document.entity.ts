import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The documents' bytes, as they came. */
@Entity('source_document')
export class SourceDocumentEntity {
  @PrimaryColumn('varchar')
  sha256!: string;

  @Column('varchar', { name: 'media_type' })
  mediaType!: string;

  @Column('blob')
  content!: Buffer;
}
