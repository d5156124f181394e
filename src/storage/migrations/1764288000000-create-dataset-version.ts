import { Table, type QueryRunner } from 'typeorm';
import { setNewVersion } from '../sql/dataset-version';
import { TableMigration } from './table-migration';
import { column, key } from './table-parts';

/** The version of what is stored, by which kept answers are told from outdated ones. */
export class CreateDatasetVersion1764288000000 extends TableMigration {
  protected readonly tables = [
    new Table({ name: 'dataset_version', columns: [key('id'), column('version', 'varchar')] }),
  ];

  override async up(queryRunner: QueryRunner): Promise<void> {
    await super.up(queryRunner);
    await queryRunner.query(setNewVersion());
  }
}
