import { Table } from 'typeorm';
import { TableMigration } from './table-migration';
import { column, key, ofRevision } from './table-parts';

/**
 * What findings that look beyond their report need: which agencies' findings are behind (written with the report, so
 * that no crash forgets it), and by which keys nearly the same narratives are found.
 */
export class CreateSettling1763942400001 extends TableMigration {
  protected readonly tables = [
    new Table({
      name: 'unsettled_agency',
      withoutRowid: true,
      columns: [key('agency_id'), column('mark', 'varchar')],
    }),
    new Table({
      name: 'narrative_band',
      withoutRowid: true,
      columns: [key('band'), key('revision_id')],
      indices: [{ name: 'narrative_band_by_revision', columnNames: ['revision_id'] }],
      foreignKeys: [ofRevision('narrative_band')],
    }),
  ];
}
