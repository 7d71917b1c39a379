import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SignInMethod } from './identity.enums.ts';

/** The hash of the token is not a column here: nothing but the token check ever needs it. */
@Entity('sign_in')
export class SignInEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'text' })
  kind!: 'STAFF' | 'PRODUCER';

  @Column({ type: 'text' })
  method!: SignInMethod;

  @Column({ type: 'text', nullable: true })
  device!: string | null;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'timestamptz' })
  lastUsedAt!: Date;

  @Column({ type: 'timestamptz' })
  expiresAt!: Date;

  @Column({ type: 'timestamptz' })
  absoluteExpiresAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  revokedAt!: Date | null;
}
