import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { DistrictEntity } from './district.entity';

/** One line for each division and each division it lies in, itself included: "within" is one condition on a key. */
@Entity('district_ancestry', { withoutRowid: true })
@Index('district_ancestry_by_code', ['code'])
export class DistrictAncestryEntity {
  @PrimaryColumn('varchar', { name: 'ancestor_code' })
  ancestorCode!: string;

  @ManyToOne(() => DistrictEntity)
  @JoinColumn({ name: 'ancestor_code', foreignKeyConstraintName: 'district_ancestry_ancestor' })
  ancestor!: Relation<DistrictEntity>;

  @PrimaryColumn('varchar')
  code!: string;

  @ManyToOne(() => DistrictEntity)
  @JoinColumn({ name: 'code', foreignKeyConstraintName: 'district_ancestry_district' })
  district!: Relation<DistrictEntity>;
}
