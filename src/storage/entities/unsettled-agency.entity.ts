import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An agency whose findings have to be reached anew, because a report that they depend on was stored or withdrawn. */
@Entity('unsettled_agency', { withoutRowid: true })
export class UnsettledAgencyEntity {
  /** Not a reference: the government above may have no report yet. */
  @PrimaryColumn('varchar', { name: 'agency_id' })
  agencyId!: string;

  /** The revision that gave rise to it: whoever settles takes away the mark he saw, not a later one. */
  @Column('varchar')
  mark!: string;
}
