import type { Role } from '../../domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The tokens that are not revoked; of these, no two have a name in common. */
export const NOT_REVOKED = '"revoked_at" IS NULL';

/** A token of the service's own. The secret is nowhere: `hash` is the SHA-256 of the whole token. */
@Entity('api_token', { withoutRowid: true })
@Index('api_token_name', ['name'], { unique: true, where: NOT_REVOKED })
export class ApiTokenEntity {
  @PrimaryColumn('varchar')
  id!: string;

  @Column('varchar')
  name!: string;

  @Column('varchar')
  role!: Role;

  @Column('varchar')
  hash!: string;

  @Column('varchar', { name: 'created_at' })
  createdAt!: string;

  @Column('varchar', { name: 'expires_at', nullable: true })
  expiresAt!: string | null;

  @Column('varchar', { name: 'revoked_at', nullable: true })
  revokedAt!: string | null;
}
