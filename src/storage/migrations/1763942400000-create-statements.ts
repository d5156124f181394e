import { Table, TableColumn, type QueryRunner } from 'typeorm';
import { TableMigration } from './table-migration';
import { column, key, ofRevision } from './table-parts';

/** What the narrative states: its figures, and the parts that sections have under sub-heads of their own. */
export class CreateStatements1763942400000 extends TableMigration {
  protected readonly tables = [
    new Table({
      name: 'revision_statements',
      columns: [key('revision_id'), column('statements', 'text')],
      foreignKeys: [ofRevision('revision_statements')],
    }),
  ];

  override async up(queryRunner: QueryRunner): Promise<void> {
    await super.up(queryRunner);
    const subsections = new TableColumn({ name: 'subsections', type: 'text', default: "'[]'" });
    await this.addColumn(queryRunner, 'report_section', subsections);
  }

  override async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropColumn('report_section', 'subsections');
    await super.down(queryRunner);
  }
}
