import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { DistrictEntity } from './district.entity';

/** What a division is found by, beside its names: a key a line, as `district-search/search-keys.ts` writes them. */
@Entity('district_search', { withoutRowid: true })
export class DistrictSearchEntity {
  @PrimaryColumn('varchar', { name: 'district_code' })
  districtCode!: string;

  @OneToOne(() => DistrictEntity)
  @JoinColumn({ name: 'district_code', foreignKeyConstraintName: 'district_search_district' })
  district!: Relation<DistrictEntity>;

  @Column('text')
  keys!: string;
}
