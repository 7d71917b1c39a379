import { ChildEntity, Column, Entity, PrimaryColumn, TableInheritance } from 'typeorm';
import type { CommuneKind, DistrictKind, ProvinceKind, UnitLevel } from './region.enums.ts';

const decimal = {
  from: (value: string | null) => (value === null ? null : Number(value)),
  to: (value: number | null) => value,
};

/** One administrative unit during one period; its tier decides which of the classes below it is. */
@Entity('unit')
@TableInheritance({ column: { name: 'level', type: 'text' } })
export class UnitEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  level!: UnitLevel;

  @Column({ type: 'text' })
  kind!: CommuneKind | DistrictKind | ProvinceKind;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  fullName!: string;

  @Column({ type: 'text' })
  fullNameEn!: string;

  @Column({ type: 'text' })
  slug!: string;

  @Column({ type: 'uuid', nullable: true })
  parentId!: string | null;

  @Column({ type: 'date', nullable: true })
  validFrom!: string | null;

  /** The last day it was in force. */
  @Column({ type: 'date', nullable: true })
  validTo!: string | null;

  @Column({ name: 'area_km2', type: 'numeric', nullable: true, transformer: decimal })
  areaKm2!: number | null;

  @Column({ type: 'integer', nullable: true })
  population!: number | null;

  @Column({ type: 'numeric', nullable: true, transformer: decimal })
  latitude!: number | null;

  @Column({ type: 'numeric', nullable: true, transformer: decimal })
  longitude!: number | null;

  @Column({ type: 'text', nullable: true })
  headquarters!: string | null;

  @Column({ type: 'text', nullable: true })
  legalBasis!: string | null;

  @Column({ type: 'text', nullable: true })
  source!: string | null;
}

@ChildEntity('PROVINCE')
export class ProvinceEntity extends UnitEntity {}

@ChildEntity('DISTRICT')
export class DistrictEntity extends UnitEntity {}

@ChildEntity('COMMUNE')
export class CommuneEntity extends UnitEntity {}

/** "The predecessor became the successor", possibly one of several. */
@Entity('unit_succession')
export class UnitSuccessionEntity {
  @PrimaryColumn({ type: 'uuid' })
  predecessorId!: string;

  @PrimaryColumn({ type: 'uuid' })
  successorId!: string;
}
