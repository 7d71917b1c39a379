import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  Float,
  ID,
  Info,
  Int,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { Access, PUBLIC } from '../../../../src/platform/graphql/access.ts';
import { ConnectionArgs } from '../../../../src/platform/graphql/connection.ts';
import { keysetPage } from '../../../../src/platform/graphql/keyset-page.ts';
import { fromGlobalId, toGlobalId } from '../../../../src/platform/graphql/node.ts';
import { AuthorEntity, BookEntity, ReviewEntity } from './library.entity.ts';
import { AUTHOR_ORDERS, BOOK_ORDERS, bookConditions } from './library.filter.ts';
import {
  Author,
  AuthorConnection,
  Book,
  BookConnection,
  BookFacets,
  BookFilter,
  BooksArgs,
  Genre,
  Language,
  Place,
  Price,
  Review,
  Thing,
} from './library.type.ts';

export interface LibraryContext {
  readonly source: DataSource;
  readonly today: string;
  readonly language: string;
}

/** What graphql-js executes: plain TypeORM, written without a look at the engine. */
@Resolver(() => Thing)
export class ThingResolver {
  @FieldResolver(() => ID)
  id(@Root() root: { id: string }, @Info() info: GraphQLResolveInfo): string {
    return toGlobalId(info.parentType.name, root.id);
  }
}

@Resolver(() => Author)
export class AuthorResolver {
  @FieldResolver(() => Place, { nullable: true })
  home(@Root() author: AuthorEntity) {
    return author.homeCity === null ? null : { city: author.homeCity, zip: author.homeZip };
  }

  @FieldResolver(() => Int)
  bookCount(
    @Root() author: AuthorEntity,
    @Arg('genre', () => Genre, { nullable: true }) genre: Genre | null,
    @Ctx() { source }: LibraryContext,
  ) {
    const where = { authorId: author.id, ...(genre && { genre }) };
    return source.getRepository(BookEntity).countBy(where);
  }

  @FieldResolver(() => Book, { nullable: true })
  latestBook(@Root() author: AuthorEntity, @Ctx() { source }: LibraryContext) {
    return source.getRepository(BookEntity).findOne({
      where: { authorId: author.id },
      order: { publishedAt: 'DESC', id: 'DESC' },
    });
  }

  @FieldResolver(() => BookConnection)
  books(
    @Root() author: AuthorEntity,
    @Args(() => BooksArgs) args: BooksArgs,
    @Ctx() { source }: LibraryContext,
  ) {
    const query = source.getRepository(BookEntity).createQueryBuilder('b');
    return bookPage(query.where('b.author_id = :author', { author: author.id }), args);
  }
}

@Resolver(() => Book)
export class BookResolver {
  @FieldResolver(() => String)
  async title(
    @Root() book: BookEntity,
    @Arg('language', () => Language, { nullable: true }) language: Language | null,
    @Ctx() context: LibraryContext,
  ) {
    const rows = await context.source.query<{ title: string }[]>(
      'select title from book_translation where book_id = $1 and language = $2',
      [book.id, language ?? context.language],
    );
    return rows[0]?.title ?? book.title;
  }

  @FieldResolver(() => Price)
  price(@Root() book: BookEntity) {
    return { amount: book.price, currency: 'VND' };
  }

  @FieldResolver(() => Author, { nullable: true })
  author(@Root() book: BookEntity, @Ctx() { source }: LibraryContext) {
    if (!book.authorId) return null;
    return source.getRepository(AuthorEntity).findOneBy({ id: book.authorId, hidden: false });
  }

  @FieldResolver(() => Author)
  sureAuthor(@Root() book: BookEntity, @Ctx() context: LibraryContext) {
    return this.author(book, context);
  }

  @FieldResolver(() => Int)
  age(@Root() book: BookEntity, @Ctx() { today }: LibraryContext) {
    const day = book.publishedAt.toISOString().slice(0, 10);
    return (Date.parse(today) - Date.parse(day)) / 86_400_000;
  }

  @FieldResolver(() => Float, { nullable: true })
  async averageStars(@Root() book: BookEntity, @Ctx() { source }: LibraryContext) {
    const reviews = await source.getRepository(ReviewEntity).findBy({ bookId: book.id });
    if (reviews.length === 0) return null;
    return reviews.reduce((sum, { stars }) => sum + stars, 0) / reviews.length;
  }

  @FieldResolver(() => [Review])
  reviews(
    @Root() book: BookEntity,
    @Arg('limit', () => Int, { nullable: true }) limit: number | null,
    @Ctx() { source }: LibraryContext,
  ) {
    if (limit === 0) return [];
    return source.getRepository(ReviewEntity).find({
      where: { bookId: book.id },
      order: { place: 'ASC', id: 'ASC' },
      ...(typeof limit === 'number' && { take: limit }),
    });
  }
}

@Resolver(() => Review)
export class ReviewResolver {
  @FieldResolver(() => Book)
  book(@Root() review: ReviewEntity, @Ctx() { source }: LibraryContext) {
    return source.getRepository(BookEntity).findOneBy({ id: review.bookId });
  }
}

@Resolver()
export class LibraryQueries {
  @Access(PUBLIC)
  @Query(() => Author, { nullable: true })
  author(@Arg('slug', () => String) slug: string, @Ctx() { source }: LibraryContext) {
    return source.getRepository(AuthorEntity).findOneBy({ slug, hidden: false });
  }

  @Access(PUBLIC)
  @Query(() => AuthorConnection)
  authors(@Args(() => ConnectionArgs) args: ConnectionArgs, @Ctx() { source }: LibraryContext) {
    const query = source.getRepository(AuthorEntity).createQueryBuilder('a').where('not a.hidden');
    return keysetPage(query, { args, orders: AUTHOR_ORDERS, order: 'NEWEST' });
  }

  @Access(PUBLIC)
  @Query(() => Book, { nullable: true })
  book(@Arg('id', () => ID) id: string, @Ctx() { source }: LibraryContext) {
    const uuid = fromGlobalId(id)?.uuid;
    return uuid ? source.getRepository(BookEntity).findOneBy({ id: uuid }) : null;
  }

  @Access(PUBLIC)
  @Query(() => BookConnection)
  books(@Args(() => BooksArgs) args: BooksArgs, @Ctx() { source }: LibraryContext) {
    return bookPage(source.getRepository(BookEntity).createQueryBuilder('b'), args);
  }

  @Access(PUBLIC)
  @Query(() => BookFacets)
  async bookFacets(
    @Arg('filter', () => BookFilter, { nullable: true }) filter: BookFilter | null,
    @Ctx() { source }: LibraryContext,
  ) {
    const found = await filtered(
      source.getRepository(BookEntity).createQueryBuilder('b'),
      filter,
    ).getMany();
    const genres = [...new Set(found.map(({ genre }) => genre))].sort();
    return {
      total: found.length,
      genres: genres.map((genre) => ({
        genre,
        count: found.filter((book) => book.genre === genre).length,
      })),
    };
  }

  @Access(PUBLIC)
  @Query(() => String)
  greeting(@Arg('name', () => String, { defaultValue: 'reader' }) name: string) {
    return `Hello ${name}`;
  }
}

function bookPage(query: SelectQueryBuilder<BookEntity>, args: BooksArgs) {
  const page = { args, orders: BOOK_ORDERS, order: args.orderBy };
  return keysetPage(filtered(query, args.filter), page);
}

function filtered(
  query: SelectQueryBuilder<BookEntity>,
  filter: BookFilter | null | undefined,
): SelectQueryBuilder<BookEntity> {
  let count = 0;
  const add = (value: unknown, type: string) => {
    query.setParameter(`filter_${++count}`, value);
    return `cast(:filter_${count} as ${type})`;
  };
  for (const condition of bookConditions(filter, query.alias, { add })) query.andWhere(condition);
  return query;
}
