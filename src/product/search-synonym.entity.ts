import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Words that mean the same to those who search. */
@Entity('search_synonym')
export class SearchSynonymEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text', array: true })
  terms!: string[];

  @Column({ type: 'text', array: true })
  finds!: string[];

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'boolean', default: true })
  active!: boolean;

  @Column({ type: 'integer', default: 1 })
  revision!: number;
}
