import { GraphQLISODateTime } from 'type-graphql';
import {
  ArgsType,
  Field,
  Float,
  ID,
  InputType,
  Int,
  InterfaceType,
  ObjectType,
  registerEnumType,
} from 'type-graphql';
import { Access, PUBLIC, SIGNED_IN } from '../../../../src/platform/graphql/access.ts';
import { ConnectionArgs, connectionType } from '../../../../src/platform/graphql/connection.ts';
import { BigIntScalar, LocalDate, Points } from '../../../../src/platform/graphql/scalars.ts';
import { Language } from '../../../../src/platform/graphql/language.ts';

export enum Genre {
  NOVEL = 'NOVEL',
  POETRY = 'POETRY',
  SCIENCE = 'SCIENCE',
}
registerEnumType(Genre, { name: 'Genre' });

/** Stored under other names than clients see. */
export enum Country {
  VIETNAM = 'vn',
  JAPAN = 'jp',
  LAOS = 'la',
}
registerEnumType(Country, { name: 'Country' });

export enum BookOrder {
  NEWEST = 'NEWEST',
  TITLE = 'TITLE',
  CHEAPEST = 'CHEAPEST',
}
registerEnumType(BookOrder, { name: 'BookOrder' });

@Access(PUBLIC)
@InterfaceType('Thing', { resolveType: () => undefined })
export abstract class Thing {
  @Field(() => ID) id!: string;
}

@Access(PUBLIC)
@ObjectType('Place')
export class Place {
  @Field(() => String, { nullable: true }) city!: string | null;
  @Field(() => String, { nullable: true }) zip!: string | null;
}

@Access(PUBLIC)
@ObjectType('Price')
export class Price {
  @Field(() => BigIntScalar) amount!: string;
  @Field(() => String) currency!: string;
}

@Access(PUBLIC)
@ObjectType('Author', { implements: Thing })
export class Author extends Thing {
  @Field(() => String) slug!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) nickname!: string | null;
  @Field(() => LocalDate) born!: string;
  @Field(() => Country) country!: string;
  @Field(() => Float) rating!: number;
  @Field(() => BigIntScalar) followers!: string;
  @Field(() => [String]) tags!: string[];
  @Field(() => GraphQLISODateTime) createdAt!: Date;
}

@Access(PUBLIC)
@ObjectType('Book', { implements: Thing })
export class Book extends Thing {
  @Field(() => Genre) genre!: string;
  @Field(() => Int, { nullable: true }) pages!: number | null;
  @Field(() => Points) points!: string;
  @Field(() => Boolean) inPrint!: boolean;
  @Field(() => GraphQLISODateTime) publishedAt!: Date;
  @Access(SIGNED_IN)
  @Field(() => String, { nullable: true })
  secret!: string | null;
}

@Access(PUBLIC)
@ObjectType('Review', { implements: Thing })
export class Review extends Thing {
  @Field(() => Int) stars!: number;
  @Field(() => String) body!: string;
}

@Access(PUBLIC)
@ObjectType('GenreCount')
export class GenreCount {
  @Field(() => Genre) genre!: string;
  @Field(() => Int) count!: number;
}

@Access(PUBLIC)
@ObjectType('BookFacets')
export class BookFacets {
  @Field(() => Int) total!: number;
  @Field(() => [GenreCount]) genres!: GenreCount[];
}

export const BookConnection = connectionType(() => Book, 'Book', 'books');
export const AuthorConnection = connectionType(() => Author, 'Author', 'authors');

@InputType('BookFilter')
export class BookFilter {
  @Field(() => [Genre], { nullable: true }) genres?: Genre[] | null;
  @Field(() => Int, { nullable: true }) minPages?: number | null;
  @Field(() => Boolean, { nullable: true }) inPrint?: boolean | null;
}

@ArgsType()
export class BooksArgs extends ConnectionArgs {
  @Field(() => BookFilter, { nullable: true }) filter?: BookFilter | null;
  @Field(() => BookOrder, { defaultValue: BookOrder.NEWEST }) orderBy!: BookOrder;
}

export { Language };
