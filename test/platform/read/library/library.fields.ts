import { fromGlobalId } from '../../../../src/platform/graphql/node.ts';
import {
  column,
  connection,
  defineRead,
  defineRoot,
  expression,
  nodeId,
  object,
  toMany,
  toOne,
  translated,
} from '../../../../src/platform/read/declare.ts';
import type { Arguments } from '../../../../src/platform/read/declare.ts';
import type { Parameters } from '../../../../src/platform/read/parameters.ts';
import { AUTHOR_ORDERS, BOOK_ORDERS, bookConditions } from './library.filter.ts';
import type { BookFilter, BooksArgs } from './library.type.ts';

const authorReads = [
  defineRead('Author', {
    table: 'author',
    visible: ({ t }) => `not ${t}.hidden`,
    fields: {
      id: nodeId(),
      slug: column(),
      name: column(),
      nickname: column(),
      born: column(),
      country: column(),
      rating: column(),
      followers: column(),
      tags: column(),
      createdAt: column(),
      home: object(
        { city: column('home_city'), zip: column('home_zip') },
        ({ t }) => `${t}.home_city is not null`,
      ),
      bookCount: expression<{ genre?: string | null }>(({ t, p, args }) => {
        const genre = args.genre ? ` and b.genre = ${p.add(args.genre, 'text')}` : '';
        return `(select count(*) from book b where b.author_id = ${t}.id${genre})`;
      }),
      latestBook: toOne('Book', {
        where: ({ t, parent }) => `${t}.author_id = ${parent}.id`,
        orderBy: ({ t }) => `${t}.published_at desc, ${t}.id desc`,
      }),
      books: connection<BooksArgs>('Book', {
        fk: 'author_id',
        filter: ({ args, t, p }) => bookConditions(args.filter, t, p),
        orders: BOOK_ORDERS,
        defaultOrder: 'NEWEST',
      }),
    },
  }),
  defineRoot(
    'author',
    toOne<{ slug: string }>('Author', {
      where: ({ t, p, args }) => `${t}.slug = ${p.add(args.slug, 'text')}`,
    }),
  ),
  defineRoot('authors', connection('Author', { orders: AUTHOR_ORDERS, defaultOrder: 'NEWEST' })),
];

const bookReads = [
  defineRead('Book', {
    table: 'book',
    fields: {
      id: nodeId(),
      title: translated('title', { table: 'book_translation', fk: 'book_id', source: 'VI' }),
      genre: column(),
      pages: column(),
      points: column(),
      inPrint: column(),
      publishedAt: column(),
      secret: column('title'),
      price: object({ amount: column('price'), currency: expression(() => `'VND'`) }),
      author: toOne('Author', 'author_id'),
      sureAuthor: toOne('Author', 'author_id'),
      age: expression(({ t, p }) => `${p.today()} - (${t}.published_at at time zone 'UTC')::date`),
      averageStars: expression(
        ({ t }) => `(select avg(r.stars)::float8 from review r where r.book_id = ${t}.id)`,
      ),
      reviews: toMany<{ limit?: number | null }>('Review', {
        fk: 'book_id',
        orderBy: ({ t }) => `${t}.place, ${t}.id`,
        limit: (args) => args.limit,
      }),
    },
  }),
  defineRoot(
    'book',
    toOne<{ id: string }>('Book', {
      where: ({ t, p, args }) => `${t}.id = ${p.add(fromGlobalId(args.id)?.uuid ?? null, 'uuid')}`,
    }),
  ),
  defineRoot(
    'books',
    connection<BooksArgs>('Book', {
      filter: ({ args, t, p }) => bookConditions(args.filter, t, p),
      orders: BOOK_ORDERS,
      defaultOrder: 'NEWEST',
    }),
  ),
];

const reviewReads = [
  defineRead('Review', {
    table: 'review',
    fields: { id: nodeId(), stars: column(), body: column(), book: toOne('Book', 'book_id') },
  }),
];

/** The books of a filter, found once for all facets. */
function matches(p: Parameters, { filter }: Arguments): string {
  const conditions = () => bookConditions(filter as BookFilter | undefined, 'b', p);
  return p.shared(
    'matches',
    [filter],
    () => `select b.genre from book b where ${['true', ...conditions()].join(' and ')}`,
  );
}

const facetReads = [
  defineRead('GenreCount', { fields: { genre: column(), count: column() } }),
  defineRoot(
    'bookFacets',
    object({
      total: expression(({ p, outer }) => `(select count(*) from ${matches(p, outer)})`),
      genres: toMany('GenreCount', {
        from: ({ p, outer }) =>
          `(select genre, count(*)::int as count from ${matches(p, outer)} group by genre)`,
        orderBy: ({ t }) => `${t}.genre`,
      }),
    }),
  ),
  defineRoot(
    'greeting',
    expression<{ name: string }>(({ p, args }) => `'Hello ' || ${p.add(args.name, 'text')}`),
  ),
];

export const LIBRARY_READS = [...authorReads, ...bookReads, ...reviewReads, ...facetReads];
