import { Table, TableColumn, TableIndex, type QueryRunner } from 'typeorm';
import { dropRefusal, refuseChanges } from './append-only';
import { TableMigration } from './table-migration';
import { column, key, nullable } from './table-parts';

const BY_DOCUMENT = new TableIndex({ name: 'report_revision_by_document', columnNames: ['sha256'] });

/** What curators do: their tokens, the log of their acts, their reviews of findings. */
export class CreateCuration1764028800000 extends TableMigration {
  protected readonly tables = [
    new Table({
      name: 'api_token',
      withoutRowid: true,
      columns: [
        key('id'),
        column('name', 'varchar'),
        column('role', 'varchar'),
        column('hash', 'varchar'),
        column('created_at', 'varchar'),
        nullable('expires_at', 'varchar'),
        nullable('revoked_at', 'varchar'),
      ],
      indices: [
        {
          name: 'api_token_name',
          columnNames: ['name'],
          isUnique: true,
          where: '"revoked_at" IS NULL',
        },
      ],
    }),
    new Table({
      name: 'audit_entry',
      withoutRowid: true,
      columns: [
        key('at'),
        key('id'),
        column('actor', 'varchar'),
        nullable('role', 'varchar'),
        column('credential', 'varchar'),
        column('action', 'varchar'),
        column('target', 'varchar'),
        nullable('reason', 'text'),
        nullable('state_before', 'text'),
        nullable('state_after', 'text'),
        nullable('request_id', 'varchar'),
      ],
      indices: [
        { name: 'audit_entry_by_action', columnNames: ['action', 'at', 'id'] },
        { name: 'audit_entry_by_actor', columnNames: ['actor', 'at', 'id'] },
        { name: 'audit_entry_by_target', columnNames: ['target', 'at', 'id'] },
      ],
    }),
    new Table({
      name: 'finding_review',
      withoutRowid: true,
      columns: [
        key('finding_id'),
        column('decision', 'varchar'),
        nullable('note', 'text'),
        column('reviewer', 'varchar'),
        column('reviewed_at', 'varchar'),
        column('fingerprints', 'text'),
      ],
    }),
  ];

  override async up(queryRunner: QueryRunner): Promise<void> {
    await super.up(queryRunner);
    const fingerprint = new TableColumn({ name: 'fingerprint', type: 'varchar', default: "''" });
    await this.addColumn(queryRunner, 'finding', fingerprint);
    await queryRunner.createIndex('report_revision', BY_DOCUMENT);
    await refuseChanges(queryRunner, 'audit_entry', ['at', 'id']);
  }

  override async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropIndex('report_revision', BY_DOCUMENT);
    await queryRunner.dropColumn('finding', 'fingerprint');
    await super.down(queryRunner);
    await dropRefusal(queryRunner, 'audit_entry');
  }
}
