import type { Severity, Verdict } from '../../domain';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ReportRevisionEntity } from './report-revision.entity';

/** The findings of revisions that answer; those of superseded ones stay readable by their revision alone. */
export const OF_CURRENT = '"current" = 1';
/** Nearly all findings pass. */
export const NOT_PASSED = `"verdict" <> 'PASS'`;

/** What one rule found in a revision with one verdict and severity, however many its subjects (ADR 0021). */
@Entity('rule_findings')
@Index('rule_findings_current', ['reportId', 'rule', 'verdict', 'severity', 'findingCount'], {
  where: OF_CURRENT,
})
@Index('rule_findings_not_passed', ['verdict', 'reportId', 'rule', 'severity', 'findingCount'], {
  where: `${OF_CURRENT} AND ${NOT_PASSED}`,
})
export class RuleFindingsEntity {
  @PrimaryColumn('varchar', { name: 'revision_id' })
  revisionId!: string;

  @ManyToOne(() => ReportRevisionEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'revision_id', foreignKeyConstraintName: 'rule_findings_revision' })
  revision!: Relation<ReportRevisionEntity>;

  @PrimaryColumn('varchar')
  rule!: string;

  @PrimaryColumn('varchar')
  verdict!: Verdict;

  @PrimaryColumn('varchar')
  severity!: Severity;

  @Column('varchar', { name: 'report_id' })
  reportId!: string;

  @Column('integer')
  current!: number;

  @Column('integer', { name: 'finding_count' })
  findingCount!: number;

  /** A list of lists, as JSON: `finding.mapper.ts` says of what. */
  @Column('text')
  findings!: string;
}
