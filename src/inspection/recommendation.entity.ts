import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  RecommendationKind,
  RecommendationResponse,
  RecommendationState,
} from './inspection.enums.ts';

/** What somebody is to do or to answer by a day. */
@Entity('recommendation')
export class RecommendationEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  kind!: RecommendationKind;

  @Column({ type: 'uuid', nullable: true })
  findingId!: string | null;

  @Column({ type: 'uuid' })
  organisationId!: string;

  @Column({ type: 'uuid' })
  addresseeId!: string;

  @Column({ type: 'uuid', nullable: true })
  communeId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  documentId!: string | null;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'date' })
  givenOn!: string;

  @Column({ type: 'date', nullable: true })
  dueOn!: string | null;

  @Column({ type: 'text', nullable: true })
  dueNote!: string | null;

  @Column({ type: 'text' })
  state!: RecommendationState;

  @Column({ type: 'text', nullable: true })
  response!: RecommendationResponse | null;

  @Column({ type: 'date', nullable: true })
  answeredOn!: string | null;

  @Column({ type: 'date', nullable: true })
  closedOn!: string | null;

  @Column({ type: 'uuid' })
  recordedBy!: string;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'timestamptz', insert: false })
  updatedAt!: Date;
}

/** What was done about it. Written once. */
@Entity('recommendation_step')
export class RecommendationStepEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  recommendationId!: string;

  @Column({ type: 'bigint', insert: false })
  sequence!: string;

  @Column({ type: 'text' })
  move!: string;

  @Column({ type: 'text' })
  state!: RecommendationState;

  @Column({ type: 'text', nullable: true })
  text!: string | null;

  @Column({ type: 'text', nullable: true })
  response!: RecommendationResponse | null;

  @Column({ type: 'date', nullable: true })
  dueOn!: string | null;

  @Column({ type: 'date' })
  day!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'timestamptz', insert: false })
  at!: Date;
}
