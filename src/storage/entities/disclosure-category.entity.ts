import type { AmountUnit, CategoryKind } from '../../domain';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ReportRevisionEntity } from './report-revision.entity';

/** A row of table 2. Amounts are decimal text: no database rounds them. */
@Entity('disclosure_category', { withoutRowid: true })
export class DisclosureCategoryEntity {
  @PrimaryColumn('varchar', { name: 'revision_id' })
  revisionId!: string;

  @ManyToOne(() => ReportRevisionEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'revision_id', foreignKeyConstraintName: 'disclosure_category_revision' })
  revision!: Relation<ReportRevisionEntity>;

  @PrimaryColumn('integer')
  position!: number;

  @Column('varchar')
  kind!: CategoryKind;

  @Column('bigint', { nullable: true })
  issued!: number | null;

  @Column('bigint', { nullable: true })
  repealed!: number | null;

  @Column('bigint', { name: 'in_force', nullable: true })
  inForce!: number | null;

  @Column('bigint', { nullable: true })
  decisions!: number | null;

  @Column('bigint', { name: 'newly_created', nullable: true })
  newlyCreated!: number | null;

  @Column('bigint', { name: 'newly_disclosed', nullable: true })
  newlyDisclosed!: number | null;

  @Column('bigint', { name: 'total_public', nullable: true })
  totalPublic!: number | null;

  @Column('bigint', { name: 'prior_items', nullable: true })
  priorItems!: number | null;

  @Column('bigint', { name: 'items_change', nullable: true })
  itemsChange!: number | null;

  @Column('bigint', { name: 'procurement_items', nullable: true })
  procurementItems!: number | null;

  @Column('text', { name: 'fee_amount', nullable: true })
  feeAmount!: string | null;

  @Column('text', { name: 'procurement_amount', nullable: true })
  procurementAmount!: string | null;

  @Column('varchar', { name: 'procurement_amount_unit', nullable: true })
  procurementAmountUnit!: AmountUnit | null;
}
