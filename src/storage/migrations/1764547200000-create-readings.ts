import { Table } from 'typeorm';
import { TableMigration } from './table-migration';
import { column, key, nullable } from './table-parts';

/** What a bulk import remembers: who imports, what is being read by whom, and what became of what was read. */
export class CreateReadings1764547200000 extends TableMigration {
  protected readonly tables = [
    new Table({
      name: 'importer',
      withoutRowid: true,
      columns: [key('id'), column('alive_until', 'varchar')],
    }),
    new Table({
      name: 'document_reading',
      withoutRowid: true,
      columns: [
        key('key'),
        column('reader', 'varchar'),
        nullable('importer', 'varchar'),
        nullable('outcome', 'varchar'),
        nullable('sha256', 'varchar'),
        nullable('report_id', 'varchar'),
        nullable('diagnostics', 'text'),
        nullable('settled_at', 'varchar'),
      ],
    }),
  ];
}
