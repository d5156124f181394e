import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One row: what is stored has another version after every transaction that changed it. */
@Entity('dataset_version')
export class DatasetVersionEntity {
  @PrimaryColumn('varchar')
  id!: string;

  @Column('varchar')
  version!: string;
}
