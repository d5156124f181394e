import { Table } from 'typeorm';
import { TableMigration } from './table-migration';
import { column, key, nullable, ofRevision } from './table-parts';

/**
 * What a revision says. Rows of figures are narrow and read together, so they lie clustered by revision; wide rows
 * would leave such a table half empty.
 */
export class CreateRows1763856000002 extends TableMigration {
  protected readonly tables = [
    new Table({
      name: 'application_outcome',
      withoutRowid: true,
      columns: [
        key('revision_id'),
        key('position', 'integer'),
        column('kind', 'varchar'),
        nullable('natural_person', 'integer'),
        nullable('commercial_enterprise', 'integer'),
        nullable('research_institution', 'integer'),
        nullable('public_welfare_organization', 'integer'),
        nullable('legal_service_organization', 'integer'),
        nullable('other_organization', 'integer'),
        nullable('total', 'integer'),
      ],
      foreignKeys: [ofRevision('application_outcome')],
    }),
    new Table({
      name: 'disclosure_category',
      withoutRowid: true,
      columns: [
        key('revision_id'),
        key('position', 'integer'),
        column('kind', 'varchar'),
        nullable('issued', 'bigint'),
        nullable('repealed', 'bigint'),
        nullable('in_force', 'bigint'),
        nullable('decisions', 'bigint'),
        nullable('newly_created', 'bigint'),
        nullable('newly_disclosed', 'bigint'),
        nullable('total_public', 'bigint'),
        nullable('prior_items', 'bigint'),
        nullable('items_change', 'bigint'),
        nullable('procurement_items', 'bigint'),
        nullable('fee_amount', 'text'),
        nullable('procurement_amount', 'text'),
        nullable('procurement_amount_unit', 'varchar'),
      ],
      foreignKeys: [ofRevision('disclosure_category')],
    }),
    new Table({
      name: 'review_case',
      withoutRowid: true,
      columns: [
        key('revision_id'),
        key('position', 'integer'),
        column('kind', 'varchar'),
        nullable('upheld', 'integer'),
        nullable('corrected', 'integer'),
        nullable('other_result', 'integer'),
        nullable('pending', 'integer'),
        nullable('total', 'integer'),
      ],
      foreignKeys: [ofRevision('review_case')],
    }),
    new Table({
      name: 'revision_cells',
      columns: [key('revision_id'), column('cells', 'text')],
      foreignKeys: [ofRevision('revision_cells')],
    }),
    new Table({
      name: 'extra_row',
      columns: [
        key('revision_id'),
        key('position', 'integer'),
        column('form_table', 'varchar'),
        column('label', 'text'),
        column('cells', 'text'),
      ],
      foreignKeys: [ofRevision('extra_row')],
    }),
    new Table({
      name: 'report_section',
      columns: [
        key('revision_id'),
        key('position', 'integer'),
        column('kind', 'varchar'),
        column('heading', 'text'),
        nullable('text', 'text'),
        column('place', 'text'),
      ],
      foreignKeys: [ofRevision('report_section')],
    }),
  ];
}
