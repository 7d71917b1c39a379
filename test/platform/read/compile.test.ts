import { parse, validate, type GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { column, defineRead, defineRoot, toOne } from '../../../src/platform/read/declare.ts';
import { compileRead } from '../../../src/platform/read/compile.ts';
import { createReadRegistry } from '../../../src/platform/read/registry.ts';
import { LIBRARY_READS } from './library/library.fields.ts';
import { LIBRARY_RESOLVERS } from './library/library.ts';

const registry = createReadRegistry(LIBRARY_READS);
let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildSchema({ resolvers: LIBRARY_RESOLVERS, validate: false });
});

function compile(source: string, operationName?: string) {
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  return compileRead(registry, schema, document, operationName);
}

function reasonOf(source: string, operationName?: string): string {
  const compiled = compile(source, operationName);
  return compiled.kind === 'uncovered' ? compiled.reason : 'covered';
}

describe('what the engine leaves to the resolvers', () => {
  it('a field that nobody declared', () => {
    const few = createReadRegistry([
      defineRead('Author', { table: 'author', fields: { name: column() } }),
      defineRoot('author', toOne('Author', { where: ({ t }) => `${t}.slug = 'x'` })),
    ]);
    const compiled = compileRead(few, schema, parse('{ author(slug: "x") { name slug } }'));
    expect(compiled).toEqual({ kind: 'uncovered', reason: 'Author.slug is not declared' });
  });

  it('a field that is not public', () => {
    expect(reasonOf('{ book(id: "x") { title secret } }')).toBe('Book.secret is not public');
  });

  it('introspection', () => {
    expect(reasonOf('{ __schema { queryType { name } } }')).toBe(
      'Query.__schema is not a field of the schema',
    );
  });

  it('a field behind a variable that may include it', () => {
    const source = 'query ($all: Boolean!) { book(id: "x") { title secret @include(if: $all) } }';
    expect(reasonOf(source)).toBe('Book.secret is not public');
  });

  it('but not for a field that is never included', () => {
    expect(reasonOf('{ book(id: "x") { title secret @include(if: false) } }')).toBe('covered');
  });

  it('response keys that PostgreSQL would cut', () => {
    const alias = (length: number) => `{ book(id: "x") { ${'a'.repeat(length)}: title } }`;
    expect(reasonOf(alias(63))).toBe('covered');
    expect(reasonOf(alias(64))).toBe(`${'a'.repeat(64)} is longer than 63 letters`);
  });

  it('page arguments in the document that resolvers would refuse', () => {
    expect(reasonOf('{ books { totalCount } }')).toMatch('Hãy cho biết số dòng');
    expect(reasonOf('{ books(first: 101) { totalCount } }')).toMatch('từ 0 đến 100');
    expect(reasonOf('{ books(first: 1, last: 1) { totalCount } }')).toMatch('first hoặc last');
    expect(reasonOf('{ books(first: 1, after: "x") { totalCount } }')).toMatch('Vị trí trang');
  });

  it('an operation that does not exist or is not clear', () => {
    const two = 'query A { greeting } query B { greeting }';
    expect(reasonOf(two)).toBe('there is no such operation');
    expect(reasonOf(two, 'C')).toBe('there is no such operation');
    expect(reasonOf(two, 'B')).toBe('covered');
  });
});

describe('the registry', () => {
  const author = defineRead('Author', { table: 'author', fields: { name: column() } });

  it('refuses to be told twice', () => {
    expect(() => createReadRegistry([author, author])).toThrow(
      'The reading of Author is declared twice',
    );
    const root = defineRoot('author', column());
    expect(() => createReadRegistry([root, root])).toThrow(
      'The reading of Query.author is declared twice',
    );
  });

  it('refuses a relation that leads nowhere', () => {
    const book = defineRead('Book', { fields: { author: toOne('Writer', 'author_id') } });
    expect(() => createReadRegistry([book])).toThrow(
      'Book.author reads Writer, which has no declared fields or table',
    );
  });
});
