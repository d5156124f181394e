import type { DistrictLevel } from '../../domain';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

/** A division. Lists (names, predecessors, successors) are JSON: they are read whole or not at all. */
@Entity('district', { withoutRowid: true })
@Index('district_by_parent', ['parentCode', 'code'])
@Index('district_by_level', ['level', 'code'])
export class DistrictEntity {
  @PrimaryColumn('varchar')
  code!: string;

  @Column('varchar')
  name!: string;

  @Column('varchar', { name: 'full_name' })
  fullName!: string;

  @Column('varchar')
  level!: DistrictLevel;

  @Column('varchar', { name: 'parent_code', nullable: true })
  parentCode!: string | null;

  @ManyToOne(() => DistrictEntity)
  @JoinColumn({ name: 'parent_code', foreignKeyConstraintName: 'district_parent' })
  parent!: Relation<DistrictEntity> | null;

  @Column('integer', { name: 'valid_from', nullable: true })
  validFrom!: number | null;

  @Column('integer', { name: 'valid_to', nullable: true })
  validTo!: number | null;

  @Column('text')
  names!: string;

  /** Every name and full name of any year, one a line: what a search by name looks through. */
  @Column('text', { name: 'searched_names' })
  searchedNames!: string;

  @Column('text', { name: 'predecessor_codes' })
  predecessorCodes!: string;

  @Column('text', { name: 'successor_codes' })
  successorCodes!: string;

  /** 0 or 1, as in every table: no boolean type is written alike in all databases. */
  @Column('integer')
  fictional!: number;
}
