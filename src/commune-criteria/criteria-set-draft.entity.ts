import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CriteriaTree } from './criteria-tree.rules.ts';

/** A criteria set that the office is still writing; nothing is judged by it. */
@Entity('criteria_set_draft')
export class CriteriaSetDraftEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'uuid', nullable: true })
  supersedesId!: string | null;

  @Column({ type: 'jsonb' })
  tree!: CriteriaTree;

  @Column({ type: 'uuid', nullable: true })
  draftedBy!: string | null;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'timestamptz', insert: false })
  updatedAt!: Date;
}
