import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An import that is under way. Its claims hold until this instant, which it puts off as long as it lives. */
@Entity('importer', { withoutRowid: true })
export class ImporterEntity {
  @PrimaryColumn('varchar')
  id!: string;

  /** ISO text in UTC, to the millisecond. */
  @Column('varchar', { name: 'alive_until' })
  aliveUntil!: string;
}
