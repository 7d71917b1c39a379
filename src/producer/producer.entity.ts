import { Column, CreateDateColumn, Entity, PrimaryColumn, UpdateDateColumn } from 'typeorm';
import type { PhotoRendition } from '../media/photo.rules.ts';
import type { ConsentItem, ProducerKind } from './producer.enums.ts';

@Entity('producer')
export class ProducerEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  slug!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  kind!: ProducerKind;

  @Column({ type: 'uuid' })
  communeId!: string;

  @Column({ type: 'text', nullable: true })
  introduction!: string | null;

  @Column({ type: 'text', nullable: true })
  website!: string | null;

  @Column({ type: 'text', nullable: true })
  legalRepresentative!: string | null;

  @Column({ type: 'text', nullable: true })
  registrationNumber!: string | null;

  @Column({ type: 'date', nullable: true })
  registeredOn!: string | null;

  @Column({ type: 'text', nullable: true })
  taxCode!: string | null;

  @Column({ type: 'text', nullable: true })
  phone!: string | null;

  @Column({ type: 'text', nullable: true })
  email!: string | null;

  @Column({ type: 'text', nullable: true })
  address!: string | null;

  @Column({ type: 'boolean', default: false })
  phonePublic!: boolean;

  @Column({ type: 'boolean', default: false })
  emailPublic!: boolean;

  @Column({ type: 'boolean', default: false })
  addressPublic!: boolean;

  @Column({ type: 'text', nullable: true })
  zalo!: string | null;

  @Column({ type: 'text', array: true, default: () => `'{}'` })
  shopLinks!: string[];

  @Column({ type: 'boolean', default: false })
  zaloPublic!: boolean;

  @Column({ type: 'boolean', default: false })
  shopLinksPublic!: boolean;

  @Column({ type: 'boolean', default: false })
  representativePublic!: boolean;

  @Column({ type: 'boolean', default: false })
  placePhotoPublic!: boolean;

  @Column({ type: 'uuid', nullable: true })
  placeFileId!: string | null;

  @Column({ type: 'text', nullable: true })
  placeAlt!: string | null;

  @Column({ type: 'jsonb', default: () => `'[]'` })
  placeRenditions!: readonly PhotoRendition[];

  @Column({ type: 'boolean', default: false })
  demonstration!: boolean;

  @Column({ type: 'text', nullable: true })
  source!: string | null;

  @Column({ type: 'integer', default: 1 })
  revision!: number;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt!: Date;
}

@Entity('producer_translation')
export class ProducerTranslationEntity {
  @PrimaryColumn({ type: 'uuid' })
  producerId!: string;

  @PrimaryColumn({ type: 'text' })
  language!: 'EN';

  @Column({ type: 'text', nullable: true })
  name!: string | null;

  @Column({ type: 'text', nullable: true })
  introduction!: string | null;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt!: Date;
}

/** One change of what a producer lets be public; written by the database whenever it happens. */
@Entity('producer_consent')
export class ProducerConsentEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  producerId!: string;

  @Column({ type: 'text' })
  item!: ConsentItem;

  @Column({ type: 'boolean' })
  granted!: boolean;

  @Column({ type: 'uuid', nullable: true })
  givenBy!: string | null;

  @Column({ type: 'text', nullable: true })
  basis!: string | null;

  @Column({ type: 'timestamptz' })
  at!: Date;
}
