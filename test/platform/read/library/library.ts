import type { GraphQLSchema } from 'graphql';
import { DataSource } from 'typeorm';
import { buildSchema } from 'type-graphql';
import { clientConfig } from '../../../../src/platform/db/data-source.ts';
import { SnakeNaming } from '../../../../src/platform/db/naming.ts';
import type pg from 'pg';
import { emptyDatabase } from '../../../support/database.ts';
import { AuthorEntity, BookEntity, ReviewEntity } from './library.entity.ts';
import {
  AuthorResolver,
  BookResolver,
  LibraryQueries,
  ReviewResolver,
  ThingResolver,
} from './library.resolver.ts';
import { LIBRARY_ROWS, LIBRARY_TABLES } from './library.sql.ts';

export interface Library {
  readonly schema: GraphQLSchema;
  readonly source: DataSource;
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

export const LIBRARY_RESOLVERS = [
  ThingResolver,
  AuthorResolver,
  BookResolver,
  ReviewResolver,
  LibraryQueries,
] as const;

/** A library with its schema, in a database of its own. */
export async function openLibrary(): Promise<Library> {
  const schema = await buildSchema({
    resolvers: LIBRARY_RESOLVERS,
    validate: false,
  });
  const database = await emptyDatabase();
  const source = new DataSource({
    type: 'postgres',
    entities: [AuthorEntity, BookEntity, ReviewEntity],
    namingStrategy: new SnakeNaming(),
    installExtensions: false,
    extra: clientConfig({ url: database.url, statementTimeoutMs: 20_000 }),
  });
  await source.initialize();
  await source.query(LIBRARY_TABLES);
  await source.query(LIBRARY_ROWS);
  await source.query('analyze');
  const pool = (source.driver as unknown as { master: pg.Pool }).master;
  return {
    schema,
    source,
    pool,
    async close() {
      await source.destroy();
      await database.drop();
    },
  };
}
