import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../identity/identity.enums.ts';
import type { OrganisationKind } from './duty.enums.ts';

/** Who can have a duty. Those that ended stay, with their last day. */
@Entity('programme_organisation')
export class OrganisationEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  kind!: OrganisationKind;

  @Column({ type: 'uuid' })
  unitId!: string;

  @Column({ type: 'text', nullable: true })
  role!: Role.COORDINATION_OFFICE | Role.COMMUNE_OFFICER | null;

  @Column({ type: 'date', nullable: true })
  validFrom!: string | null;

  @Column({ type: 'date', nullable: true })
  validTo!: string | null;

  @Column({ type: 'text' })
  source!: string;

  @Column({ type: 'integer' })
  revision!: number;
}
