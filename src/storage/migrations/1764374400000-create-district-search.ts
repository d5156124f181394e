import { Table, type QueryRunner } from 'typeorm';
import type { DistrictName } from '../../domain';
import { isPostgres, TableMigration } from './table-migration';
import { column, key, references } from './table-parts';

interface StoredDistrict {
  readonly code: string;
  readonly name: string;
  readonly full_name: string;
  readonly names: string;
}

/** What divisions are found by: their names, how these are read, their codes. */
export class CreateDistrictSearch1764374400000 extends TableMigration {
  protected readonly tables = [
    new Table({
      name: 'district_search',
      withoutRowid: true,
      columns: [key('district_code'), column('keys', 'text')],
      foreignKeys: [references('district_search_district', 'district_code', 'district', 'code')],
    }),
  ];

  /** The divisions that are there already are read now. */
  override async up(queryRunner: QueryRunner): Promise<void> {
    await super.up(queryRunner);
    const stored = (await queryRunner.query(
      'SELECT code, name, full_name, names FROM district',
    )) as StoredDistrict[];
    if (stored.length === 0) return;
    const { searchKeys } = await import('../district-search/search-keys');
    const values = isPostgres(queryRunner) ? '($1, $2)' : '(?, ?)';
    for (const { code, name, full_name: fullName, names } of stored) {
      const keys = searchKeys({ code, name, fullName, names: JSON.parse(names) as DistrictName[] });
      await queryRunner.query(`INSERT INTO district_search (district_code, keys) VALUES ${values}`, [
        code,
        keys,
      ]);
    }
  }
}
