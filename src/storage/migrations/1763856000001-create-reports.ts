import { Table } from 'typeorm';
import { TableMigration } from './table-migration';
import { column, key, nullable, references } from './table-parts';

/** Documents, and the reports read from them, revision by revision. */
export class CreateReports1763856000001 extends TableMigration {
  protected readonly tables = [
    new Table({
      name: 'source_document',
      columns: [key('sha256'), column('media_type', 'varchar'), column('content', 'blob')],
    }),
    new Table({
      name: 'report',
      withoutRowid: true,
      columns: [
        key('id'),
        column('agency_id', 'varchar'),
        nullable('district_code', 'varchar'),
        column('year', 'integer'),
        column('governmental', 'integer'),
        column('fictional', 'integer'),
      ],
      indices: [
        { name: 'report_by_agency', columnNames: ['agency_id', 'year'] },
        { name: 'report_by_district', columnNames: ['district_code', 'year'] },
        { name: 'report_by_year', columnNames: ['year', 'id'] },
      ],
      foreignKeys: [
        references('report_agency', 'agency_id', 'agency', 'id'),
        references('report_district', 'district_code', 'district', 'code'),
      ],
    }),
    new Table({
      name: 'report_revision',
      withoutRowid: true,
      columns: [
        key('id'),
        column('report_id', 'varchar'),
        column('revision', 'integer'),
        column('form', 'varchar'),
        column('scope', 'varchar'),
        nullable('scope_words', 'text'),
        column('status', 'varchar'),
        nullable('title', 'text'),
        nullable('period', 'text'),
        nullable('site_code', 'varchar'),
        nullable('published_on', 'varchar'),
        column('sha256', 'varchar'),
        nullable('file_name', 'text'),
        nullable('url', 'text'),
        column('media_type', 'varchar'),
        column('bytes', 'integer'),
        column('trust', 'varchar'),
        nullable('publisher', 'text'),
        column('flags', 'text'),
        nullable('citation', 'text'),
        column('imported_at', 'varchar'),
        nullable('superseded_at', 'varchar'),
      ],
      indices: [
        { name: 'report_revision_number', columnNames: ['report_id', 'revision'], isUnique: true },
        {
          name: 'report_revision_current',
          columnNames: ['report_id'],
          isUnique: true,
          where: '"superseded_at" IS NULL',
        },
        { name: 'report_revision_imported', columnNames: ['imported_at', 'report_id'] },
      ],
      foreignKeys: [
        references('report_revision_report', 'report_id', 'report', 'id'),
        references('report_revision_document', 'sha256', 'source_document', 'sha256'),
      ],
    }),
  ];
}
