import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { GapField, GapKind } from './translation-gap.enums.ts';

/** A row of the view of what is missing in English; its id is that of the product or producer. */
@Entity('translation_gap')
export class TranslationGapEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  kind!: GapKind;

  @Column({ type: 'uuid' })
  communeId!: string;

  @Column({ type: 'uuid' })
  producerId!: string;

  @Column({ type: 'text', array: true })
  missing!: GapField[];
}
