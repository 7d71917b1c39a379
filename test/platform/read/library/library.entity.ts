import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

@Entity('author')
export class AuthorEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') slug!: string;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) nickname!: string | null;
  @Column('date') born!: string;
  @Column('text') country!: string;
  @Column('float8') rating!: number;
  @Column('bigint') followers!: string;
  @Column('text', { array: true }) tags!: string[];
  @Column('text', { nullable: true }) homeCity!: string | null;
  @Column('text', { nullable: true }) homeZip!: string | null;
  @Column('boolean') hidden!: boolean;
  @Column('timestamptz') createdAt!: Date;
}

@Entity('book')
export class BookEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { nullable: true }) authorId!: string | null;
  @ManyToOne(() => AuthorEntity)
  @JoinColumn({ name: 'author_id' })
  author!: Relation<AuthorEntity> | null;
  @Column('text') title!: string;
  @Column('text') genre!: string;
  @Column('bigint') price!: string;
  @Column('int', { nullable: true }) pages!: number | null;
  @Column('numeric') points!: string;
  @Column('boolean') inPrint!: boolean;
  @Column('timestamptz') publishedAt!: Date;
}

@Entity('review')
export class ReviewEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') bookId!: string;
  @Column('int') place!: number;
  @Column('int') stars!: number;
  @Column('text') body!: string;
}
