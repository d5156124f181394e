import { Table } from 'typeorm';
import { TableMigration } from './table-migration';
import { column, key, nullable, references } from './table-parts';

/** Divisions, and the organs that issue reports. */
export class CreateOrgans1763856000000 extends TableMigration {
  protected readonly tables = [
    new Table({
      name: 'district',
      withoutRowid: true,
      columns: [
        key('code'),
        column('name', 'varchar'),
        column('full_name', 'varchar'),
        column('level', 'varchar'),
        nullable('parent_code', 'varchar'),
        nullable('valid_from', 'integer'),
        nullable('valid_to', 'integer'),
        column('names', 'text'),
        column('searched_names', 'text'),
        column('predecessor_codes', 'text'),
        column('successor_codes', 'text'),
        column('fictional', 'integer'),
      ],
      indices: [
        { name: 'district_by_parent', columnNames: ['parent_code', 'code'] },
        { name: 'district_by_level', columnNames: ['level', 'code'] },
      ],
      foreignKeys: [references('district_parent', 'parent_code', 'district', 'code')],
    }),
    new Table({
      name: 'district_ancestry',
      withoutRowid: true,
      columns: [key('ancestor_code'), key('code')],
      indices: [{ name: 'district_ancestry_by_code', columnNames: ['code'] }],
      foreignKeys: [
        references('district_ancestry_ancestor', 'ancestor_code', 'district', 'code'),
        references('district_ancestry_district', 'code', 'district', 'code'),
      ],
    }),
    new Table({
      name: 'agency',
      withoutRowid: true,
      columns: [
        key('id'),
        column('kind', 'varchar'),
        column('name', 'varchar'),
        nullable('district_code', 'varchar'),
      ],
      indices: [{ name: 'agency_by_district', columnNames: ['district_code', 'id'] }],
      foreignKeys: [references('agency_district', 'district_code', 'district', 'code')],
    }),
  ];
}
