import { Kind, parse, type OperationDefinitionNode } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { ANONYMOUS } from '../../../src/platform/graphql/actor.ts';
import { cacheControl, maxAgeOf } from '../../../src/platform/graphql/cache-policy.ts';
import { createSchema } from '../../../src/schema.ts';
import { actorWith } from '../../support/actors.ts';

let schema: ReturnType<typeof createSchema>;
beforeAll(() => {
  schema = createSchema();
});

function ageOf(source: string): number {
  const document = parse(source);
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return maxAgeOf(schema, document, operation as OperationDefinitionNode);
}

/** In the middle of a day in Viet Nam. */
const NOON = new Date('2026-11-20T05:00:00Z');
const product = (fields: string) => `{ product(slug: "x") { ${fields} } }`;

describe('how long an answer may be kept', () => {
  it.each([
    ['the catalogue', '{ products(first: 1) { nodes { name } } }', 300],
    ['one product', product('name group { name }'), 300],
    ['reference data', '{ rubricVersions { number } }', 86_400],
    ['the least of two', '{ rubricVersions { number } product(slug: "x") { name } }', 300],
    ['what a certificate is worth', '{ certificate(number: "x") { status } }', 30],
    ['a product with its certificates', '{ certificate(number: "x") { product { name } } }', 30],
    ['a check of a code', '{ verifyCertificate(code: "x") { status } }', 0],
    ['who is asking', '{ viewer { login } }', 0],
    [
      'the catalogue and who is asking',
      '{ products(first: 1) { totalCount } viewer { login } }',
      0,
    ],
    ['any object by id', '{ node(id: "x") { id } }', 0],
    ['what only some may read', '{ producer(slug: "x") { details { taxCode } } }', 0],
    ['lists for some', '{ productListings(first: 1) { totalCount } }', 0],
    ['nothing of the schema', '{ __typename }', 0],
    ['a write', 'mutation { signOut { userErrors { message } } }', 0],
  ])('%s', (_, source, seconds) => {
    expect(ageOf(source)).toBe(seconds);
  });

  it('follows fragments', () => {
    const spread = `{ product(slug: "x") { ...A } } fragment A on Product { ... on Product { ...B } }
      fragment B on Product { producer { details { taxCode } } }`;
    expect(ageOf(spread)).toBe(0);
    expect(ageOf('{ ...R } fragment R on Query { product(slug: "x") { name } }')).toBe(300);
    expect(ageOf('{ ...R } fragment R on Query { viewer { login } }')).toBe(0);
  });

  it('does not reach beyond the day in Viet Nam', () => {
    const ages = ['2026-11-20T16:58:00Z', '2026-11-20T16:59:59.500Z', '2026-11-20T17:00:00Z'].map(
      (at) => cacheControl({ maxAge: 300 }, ANONYMOUS, true, new Date(at)),
    );
    expect(ages).toEqual(['max-age=120, public', 'max-age=1, public', 'max-age=300, public']);
  });

  it('is never for who has signed in, and never for errors', () => {
    const prepared = { maxAge: 300 };
    expect(cacheControl(prepared, ANONYMOUS, true, NOON)).toBe('max-age=300, public');
    expect(cacheControl(prepared, ANONYMOUS, false, NOON)).toBe('no-store');
    expect(cacheControl(prepared, actorWith([]), true, NOON)).toBe('no-store');
    expect(cacheControl({ maxAge: 0 }, ANONYMOUS, true, NOON)).toBe('no-store');
    expect(cacheControl(null, ANONYMOUS, true, NOON)).toBe('no-store');
  });
});
