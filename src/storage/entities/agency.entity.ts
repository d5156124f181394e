import type { AgencyKind } from '../../domain';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { DistrictEntity } from './district.entity';

/** An organ that issues reports. */
@Entity('agency', { withoutRowid: true })
@Index('agency_by_district', ['districtCode', 'id'])
export class AgencyEntity {
  @PrimaryColumn('varchar')
  id!: string;

  @Column('varchar')
  kind!: AgencyKind;

  @Column('varchar')
  name!: string;

  @Column('varchar', { name: 'district_code', nullable: true })
  districtCode!: string | null;

  @ManyToOne(() => DistrictEntity)
  @JoinColumn({ name: 'district_code', foreignKeyConstraintName: 'agency_district' })
  district!: Relation<DistrictEntity> | null;
}
