import { Table, TableColumn, type QueryRunner } from 'typeorm';
import { CreateFindings1763856000003 } from './1763856000003-create-findings';
import { isPostgres, TableMigration } from './table-migration';
import { column, key, ofRevision } from './table-parts';

const FINGERPRINT = new TableColumn({ name: 'fingerprint', type: 'varchar', default: "''" });
const REPORT_OF_REVIEW = new TableColumn({ name: 'report_id', type: 'varchar', default: "''" });

/** The findings again, a row for all of a rule that have one verdict, in the place of a row for each (ADR 0021). */
export class CreateRuleFindings1764460800000 extends TableMigration {
  protected readonly tables = [
    new Table({
      name: 'rule_findings',
      columns: [
        key('revision_id'),
        key('rule'),
        key('verdict'),
        key('severity'),
        column('report_id', 'varchar'),
        column('current', 'integer'),
        column('finding_count', 'integer'),
        column('findings', 'text'),
      ],
      indices: [
        {
          name: 'rule_findings_current',
          columnNames: ['report_id', 'rule', 'verdict', 'severity', 'finding_count'],
          where: '"current" = 1',
        },
        {
          name: 'rule_findings_not_passed',
          columnNames: ['verdict', 'report_id', 'rule', 'severity', 'finding_count'],
          where: `"current" = 1 AND "verdict" <> 'PASS'`,
        },
      ],
      foreignKeys: [ofRevision('rule_findings')],
    }),
  ];
  private readonly former = new CreateFindings1763856000003();

  override async up(queryRunner: QueryRunner): Promise<void> {
    await super.up(queryRunner);
    await queryRunner.query(isPostgres(queryRunner) ? PACK_IN_POSTGRES : PACK_IN_SQLITE);
    await this.former.down(queryRunner);
    await this.addColumn(queryRunner, 'finding_review', REPORT_OF_REVIEW);
    const colon = isPostgres(queryRunner) ? "strpos(finding_id, ':')" : "instr(finding_id, ':')";
    await queryRunner.query(`UPDATE finding_review SET report_id = substr(finding_id, 1, ${colon} - 1)`);
  }

  override async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropColumn('finding_review', REPORT_OF_REVIEW.name);
    await this.former.up(queryRunner);
    await this.addColumn(queryRunner, 'finding', FINGERPRINT);
    await queryRunner.query(unpack(isPostgres(queryRunner) ? IN_POSTGRES : IN_SQLITE));
    await super.down(queryRunner);
  }
}

const MEMBERS = 'position, subject, expected, actual, delta, message_zh, message_en';

const PACK_IN_SQLITE = pack(`json_group_array(json_array(${MEMBERS}, json(cells), fingerprint))`);
const PACK_IN_POSTGRES = pack(
  `CAST(json_agg(json_build_array(${MEMBERS}, CAST(cells AS json), fingerprint)) AS text)`,
);

function pack(findings: string): string {
  return `INSERT INTO rule_findings (
      revision_id, rule, verdict, severity, report_id, current, finding_count, findings)
    SELECT revision_id, rule, verdict, severity, min(report_id), min(current), count(*), ${findings}
    FROM finding GROUP BY revision_id, rule, verdict, severity`;
}

const IN_SQLITE = 'json_each(findings) AS each';
const IN_POSTGRES = 'json_array_elements(CAST(findings AS json)) AS each(value)';

function unpack(elements: string): string {
  return `INSERT INTO finding (
      revision_id, report_id, id, current, rule, verdict, severity, ${MEMBERS}, cells, fingerprint)
    SELECT revision_id, report_id, report_id || ':' || rule || ':' || (each.value ->> 1), current,
      rule, verdict, severity, CAST(each.value ->> 0 AS integer), each.value ->> 1, each.value ->> 2,
      each.value ->> 3, each.value ->> 4, each.value ->> 5, each.value ->> 6, each.value ->> 7, each.value ->> 8
    FROM rule_findings, ${elements}`;
}
