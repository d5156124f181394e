import { Table } from 'typeorm';
import { TableMigration } from './table-migration';
import { column, key, nullable, ofRevision } from './table-parts';

/** The rules' verdicts; the indexes hold those of current revisions alone. */
export class CreateFindings1763856000003 extends TableMigration {
  protected readonly tables = [
    new Table({
      name: 'finding',
      columns: [
        key('revision_id'),
        key('position', 'integer'),
        column('id', 'varchar'),
        column('report_id', 'varchar'),
        column('current', 'integer'),
        column('rule', 'varchar'),
        column('subject', 'varchar'),
        column('verdict', 'varchar'),
        column('severity', 'varchar'),
        nullable('expected', 'text'),
        nullable('actual', 'text'),
        nullable('delta', 'text'),
        column('message_zh', 'text'),
        column('message_en', 'text'),
        column('cells', 'text'),
      ],
      indices: [
        { name: 'finding_by_id', columnNames: ['id', 'position'], where: '"current" = 1' },
        {
          name: 'finding_by_verdict',
          columnNames: ['verdict', 'id', 'position'],
          where: '"current" = 1',
        },
        {
          name: 'finding_by_rule',
          columnNames: ['rule', 'id', 'position'],
          where: '"current" = 1',
        },
      ],
      foreignKeys: [ofRevision('finding')],
    }),
  ];
}
