import { Table, type QueryRunner } from 'typeorm';
import { TableMigration } from './table-migration';
import { column, key, nullable, ofRevision } from './table-parts';

/** The figures that indicators are computed from, a row a government's report: for rankings and sums of a nation. */
export class CreateGovernmentFigures1764201600000 extends TableMigration {
  protected readonly tables = [
    new Table({
      name: 'government_figures',
      columns: [
        key('revision_id'),
        column('district_code', 'varchar'),
        column('year', 'integer'),
        column('current', 'integer'),
        column('form', 'varchar'),
        column('assumed', 'text'),
        column('rows_missing', 'text'),
        nullable('new_applications', 'integer'),
        nullable('carried_in', 'integer'),
        nullable('disclosed_in_full', 'integer'),
        nullable('disclosed_in_part', 'integer'),
        nullable('denied_state_secret', 'integer'),
        nullable('denied_prohibited_by_law', 'integer'),
        nullable('denied_security_or_stability', 'integer'),
        nullable('denied_third_party_rights', 'integer'),
        nullable('denied_internal_affairs', 'integer'),
        nullable('denied_deliberative_process', 'integer'),
        nullable('denied_enforcement_case_file', 'integer'),
        nullable('denied_separate_query_procedure', 'integer'),
        nullable('unavailable_not_held', 'integer'),
        nullable('unavailable_requires_creation', 'integer'),
        nullable('unavailable_still_unclear', 'integer'),
        nullable('not_processed_petition_or_complaint', 'integer'),
        nullable('not_processed_repeated', 'integer'),
        nullable('not_processed_publication', 'integer'),
        nullable('not_processed_excessive', 'integer'),
        nullable('not_processed_reconfirmation', 'integer'),
        nullable('other_undivided', 'integer'),
        nullable('other_supplement_overdue', 'integer'),
        nullable('other_fee_unpaid', 'integer'),
        nullable('other_remainder', 'integer'),
        nullable('outcome_total', 'integer'),
        nullable('carried_out', 'integer'),
        nullable('new_applications_natural_person', 'integer'),
        nullable('reconsideration_corrected', 'integer'),
        nullable('reconsideration_pending', 'integer'),
        nullable('reconsideration_total', 'integer'),
        nullable('litigation_direct_corrected', 'integer'),
        nullable('litigation_direct_pending', 'integer'),
        nullable('litigation_direct_total', 'integer'),
        nullable('litigation_after_reconsideration_corrected', 'integer'),
        nullable('litigation_after_reconsideration_pending', 'integer'),
        nullable('litigation_after_reconsideration_total', 'integer'),
        nullable('licensing_decisions', 'bigint'),
        nullable('penalty_decisions', 'bigint'),
        nullable('compulsion_decisions', 'bigint'),
        nullable('normative_documents_in_force', 'bigint'),
        nullable('fee_amount', 'text'),
      ],
      indices: [
        {
          name: 'government_figures_by_year',
          columnNames: ['year', 'district_code'],
          where: '"current" = 1',
        },
      ],
      foreignKeys: [ofRevision('government_figures')],
    }),
  ];

  /** The figures of reports that are there already are written when their agencies are settled next. */
  override async up(queryRunner: QueryRunner): Promise<void> {
    await super.up(queryRunner);
    await queryRunner.query(
      `INSERT INTO unsettled_agency (agency_id, mark)
        SELECT DISTINCT agency_id, 'government_figures' FROM report WHERE governmental = 1
        ON CONFLICT DO NOTHING`,
    );
  }
}
