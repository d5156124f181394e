import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { AgencyEntity } from './agency.entity';
import { DistrictEntity } from './district.entity';

/** What all revisions of a report share: whose it is, and of which year. */
@Entity('report', { withoutRowid: true })
@Index('report_by_agency', ['agencyId', 'year'])
@Index('report_by_district', ['districtCode', 'year'])
@Index('report_by_year', ['year', 'id'])
export class ReportEntity {
  @PrimaryColumn('varchar')
  id!: string;

  @Column('varchar', { name: 'agency_id' })
  agencyId!: string;

  @ManyToOne(() => AgencyEntity)
  @JoinColumn({ name: 'agency_id', foreignKeyConstraintName: 'report_agency' })
  agency!: Relation<AgencyEntity>;

  @Column('varchar', { name: 'district_code', nullable: true })
  districtCode!: string | null;

  @ManyToOne(() => DistrictEntity)
  @JoinColumn({ name: 'district_code', foreignKeyConstraintName: 'report_district' })
  district!: Relation<DistrictEntity> | null;

  @Column('integer')
  year!: number;

  /** 1 for the report of a government itself, by which its district is compared. */
  @Column('integer')
  governmental!: number;

  @Column('integer')
  fictional!: number;
}
